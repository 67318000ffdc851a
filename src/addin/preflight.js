/*
 * Runs before everything else in the pane, also where the rest cannot run: plain ES5, nothing imported, nothing
 * compiled. It loads Microsoft's library and then the pane, or puts a page in their place that says why not.
 * Excel chooses the web view: Internet Explorer in Excel 2016 and 2019, the old Edge where WebView2 is missing.
 */
(function (window) {
  'use strict';

  var document = window.document;

  /** All that the pages say. `en` is the short form for whoever is asked for help. */
  var words = {
    old: {
      title: 'Bản Excel này chưa mở được ngăn Biểu mẫu',
      vi: [
        'Ngăn này cần thành phần hiển thị trang web đời mới mà Excel trên máy này chưa có.',
        'Để dùng ngăn, hãy đề nghị bộ phận công nghệ thông tin cài Excel 2021, Office LTSC 2021 hoặc Microsoft 365; nếu máy đã có một trong các bản ấy thì cài thêm Microsoft Edge WebView2.',
      ],
      en: 'This Excel is too old for the Bieumau pane. It needs Excel 2021, Office LTSC 2021 or Microsoft 365, with the Microsoft Edge WebView2 runtime. The .xlsx forms still compute, mark and print without it.',
    },
    office: {
      title: 'Chưa mở được ngăn Biểu mẫu',
      vi: [
        'Không tải được thư viện Office.js từ {host}.',
        'Hãy kiểm tra mạng rồi bấm Tải lại. Nếu vẫn không được, báo bộ phận công nghệ thông tin: mạng của đơn vị có thể đang chặn địa chỉ này.',
      ],
      en: 'Office.js could not be loaded from {host}. The .xlsx forms still compute, mark and print without the pane.',
      reload: 'Tải lại',
    },
    pane: {
      title: 'Chưa mở được ngăn Biểu mẫu',
      vi: [
        'Không tải được một phần của ngăn từ {host}.',
        'Hãy kiểm tra mạng rồi bấm Tải lại. Nếu vẫn không được, báo bộ phận công nghệ thông tin.',
      ],
      en: 'A part of the pane could not be loaded from {host}. The .xlsx forms still compute, mark and print without the pane.',
      reload: 'Tải lại',
    },
    stillWorks:
      'Vẫn dùng được mà không cần ngăn này: các tệp biểu mẫu .xlsx tự tính tổng và tỷ lệ, đánh dấu chỗ sai ở cột “Kiểm tra” và in như thường.',
  };

  /** The pane is ES2022 and its looks are custom properties; these came last to the web views of Excel. */
  var needed = [
    'Promise',
    'Symbol',
    'Map',
    'WeakRef',
    'fetch',
    'globalThis',
    'ResizeObserver',
    'structuredClone',
    'Object.fromEntries',
    'Object.hasOwn',
    'String.prototype.replaceAll',
    'Array.prototype.at',
    'CSS.supports',
  ];

  function has(path) {
    var at = window;
    var names = path.split('.');
    var i;
    for (i = 0; i < names.length; i += 1) {
      at = at[names[i]];
      if (at === undefined || at === null) return false;
    }
    return true;
  }

  function canRunPane() {
    var i;
    for (i = 0; i < needed.length; i += 1) {
      if (!has(needed[i])) return false;
    }
    return window.CSS.supports('color', 'var(--x)');
  }

  function add(parent, name, text, className) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  /** Puts a page in the place of the pane; {host} is where a script was to come from, several with commas. */
  function show(page, host) {
    var body = document.body;
    var told;
    var i;
    while (body.firstChild) body.removeChild(body.firstChild);
    told = add(add(body, 'main'), 'div', '', 'preflight');
    told.setAttribute('role', 'alert');
    add(told, 'h1', page.title);
    for (i = 0; i < page.vi.length; i += 1) add(told, 'p', page.vi[i].replace('{host}', host));
    if (page.reload) {
      add(told, 'button', page.reload).onclick = function () {
        window.location.reload();
      };
    }
    add(told, 'p', words.stillWorks, 'preflight-works');
    add(told, 'p', page.en.replace('{host}', host), 'preflight-en').lang = 'en';
  }

  function hostOf(source) {
    var link = document.createElement('a');
    link.href = source;
    return link.host;
  }

  function hostsOf(sources) {
    var hosts = [];
    var i;
    for (i = 0; i < sources.length; i += 1) hosts.push(hostOf(sources[i]));
    return hosts.join(', ');
  }

  function load(source, loaded, failed) {
    var script = document.createElement('script');
    script.onload = loaded;
    script.onerror = function () {
      // Office.js loads its other files from the folder of the first script of its name, so none that failed may stay.
      document.head.removeChild(script);
      failed();
    };
    script.async = false;
    script.src = source;
    document.head.appendChild(script);
  }

  /** Loads a script from the first of several addresses that has it; `failed` is called when none has. */
  function loadFirst(sources, loaded, failed) {
    function attempt(at) {
      load(sources[at], loaded, function () {
        if (at + 1 < sources.length) attempt(at + 1);
        else failed();
      });
    }
    attempt(0);
  }

  function start(offices, scripts) {
    var failed = false;

    function fail(page, sources) {
      if (failed) return;
      failed = true;
      show(page, hostsOf(sources));
    }

    /** The last of ES2022 cannot be asked for without eval, which the page forbids: a web view without it says so here. */
    function refuse(event) {
      if (/SyntaxError/.test(String(event.message))) fail(words.old, []);
    }

    function next(at) {
      if (failed) return;
      if (at === scripts.length) return void window.removeEventListener('error', refuse);
      load(
        scripts[at],
        function () {
          next(at + 1);
        },
        function () {
          fail(words.pane, [scripts[at]]);
        }
      );
    }

    loadFirst(
      offices,
      function () {
        window.addEventListener('error', refuse);
        next(0);
      },
      function () {
        fail(words.office, offices);
      }
    );
  }

  /** Excel puts its own error over a page that never answers: the library is loaded to answer, and nothing else. */
  function refuseAll(offices) {
    show(words.old, '');
    loadFirst(
      offices,
      function () {
        if (window.Office) window.Office.initialize = function () {};
      },
      function () {}
    );
  }

  var tag = document.getElementById('preflight');
  var offices = tag.getAttribute('data-office').split(' ');
  if (canRunPane()) start(offices, tag.getAttribute('data-scripts').split(' '));
  else refuseAll(offices);
})(window);
