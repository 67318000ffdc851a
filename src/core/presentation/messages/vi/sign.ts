/** Explanations, sign-off, the check sheet and the message with which a report is sent. */
export const sign = {
  title: 'Gửi',
  /** The state of the sign-off in the workbook, shown at opening and after every check. */
  state: {
    never: 'Chưa xác nhận kiểm tra.',
    unchanged: (by: string, at: string) => `${by} đã xác nhận kiểm tra lúc ${at}; từ đó số liệu không thay đổi.`,
    /** Follows a sign-off that holds, wherever somebody else relies on it. */
    noSignature: 'Xác nhận này không phải là chữ ký số.',
    /** `where` names the changed places and may be blank. */
    changed: (by: string, at: string, where: string) =>
      `${by} đã xác nhận kiểm tra lúc ${at}, nhưng sau đó có thay đổi${where === '' ? '' : `: ${where}`}. Hãy kiểm tra và xác nhận lại.`,
    /** A sign-off of version 1 of the record, which covered less. */
    coversFigures:
      'Xác nhận này do phiên bản trước lập, chỉ bao gồm số liệu, ghi chú và nhiệm vụ; chưa bao gồm tên dòng, đơn vị tính, phần đầu biểu và các dòng ngoài mẫu.',
    /** `rows` contain formulas whose results the file does not state. */
    uncalculated: (by: string, at: string, rows: string) =>
      `${by} đã xác nhận kiểm tra lúc ${at}. Chưa so sánh được hết: tệp không ghi kết quả của công thức ở ${rows}. Mở tệp bằng Excel, lưu lại rồi kiểm tra.`,
    formRemoved: (form: string) => `${form} bị xóa`,
    formAdded: (form: string) => `thêm ${form}`,
    /** A row with its value then and now. */
    values: (place: string, then: string, now: string) => `${place} (${then} → ${now})`,
    otherEdition: (edition: string, by: string, at: string) =>
      `${by} đã xác nhận kiểm tra lúc ${at} theo bộ biểu mẫu khác (${edition}).`,
    damaged:
      'Phần lưu xác nhận kiểm tra trong tệp bị hỏng hoặc bị sửa, nên không dùng. Hãy kiểm tra và xác nhận lại; số liệu không bị ảnh hưởng.',
    lost: (by: string, at: string) =>
      `${by} đã xác nhận kiểm tra lúc ${at}, nhưng xác nhận bị mất khi lưu tệp ở dạng khác (ví dụ .xls). Hãy kiểm tra và xác nhận lại.`,
    more: (count: number) => `và ${String(count)} chỗ khác`,
    /** The time `2022-12-15T16:05` in words. */
    time: (at: string) => {
      const [date = '', time = ''] = at.split('T');
      return `${time} ngày ${date.split('-').reverse().join('/')}`;
    },
  },
  explain: {
    open: 'Giải trình…',
    label: 'Nội dung giải trình',
    hint: 'Vì sao số liệu vẫn đúng, bằng lời của anh chị.',
    inNote: 'Ghi vào Ghi chú của biểu mẫu (được in)',
    internal: 'Giải trình nội bộ (chỉ in ở Phiếu kiểm tra)',
    save: 'Lưu giải trình',
    confirm: 'Xác nhận Ghi chú này giải trình',
    saved: 'Đã lưu giải trình.',
    /** What is removed from the Ghi chú when an explanation becomes internal, or is deleted. */
    removesPrinted: (cell: string, text: string) => `Sẽ xóa khỏi Ghi chú ở ô ${cell}, không in nữa: “${text}”`,
    keepsOwn: (text: string) => `Phần do người nhập vẫn giữ nguyên và được in: “${text}”`,
    saveRemoving: 'Xóa phần này và lưu nội bộ',
    /** A person's own note is printed whatever becomes of the explanation. */
    ownStays: (cell: string) => `Ghi chú ở ô ${cell} do người nhập ghi: vẫn giữ nguyên và được in.`,
    remove: 'Xóa giải trình',
    removeShown: 'Xóa phần này',
    removeConfirmation: 'Bỏ xác nhận Ghi chú',
    removed: 'Đã xóa giải trình.',
    confirmationRemoved: 'Đã bỏ xác nhận Ghi chú.',
    undone: 'Đã trả lại giải trình như trước.',
    notUndone: 'Giải trình đã được thay đổi sau đó nên giữ nguyên.',
    /** What was shown to be removed is no longer what stands there. */
    printedChanged: 'Ghi chú vừa thay đổi nên chưa xóa gì. Hãy xem lại phần sẽ xóa.',
    blank: 'Ghi nội dung giải trình.',
    /** Somebody saves what the program says of the finding. */
    notOwn: 'Đây là số liệu do công cụ nêu ra, chưa phải lý do. Hãy viết lý do bằng lời của anh chị.',
    /** What an earlier version of the program offered as a draft stands in the Ghi chú, or is stored. */
    draft: 'Nội dung đang ghi chỉ nhắc lại số liệu do công cụ nêu ra, chưa phải giải trình. Hãy viết lý do.',
    tooLong: (most: number) => `Giải trình dài quá ${String(most)} ký tự. Hãy viết ngắn lại.`,
    unconfirmed: (note: string) => `Ghi chú có sẵn: “${note}”`,
    /** A note with its cell, where several are confirmed. */
    noteAt: (cell: string, note: string) => `Ghi chú ở ô ${cell}: “${note}”`,
    /** After the text of a note on the check sheet. */
    notConfirmed: (note: string) => `${note} (Ghi chú chưa được xác nhận là giải trình)`,
    standing: (text: string) => `Giải trình nội bộ: ${text}`,
    /** `figures` are those for which the explanation was written. */
    outdated: (text: string, figures: string) =>
      `Giải trình đã cũ${text === '' ? '' : ` (“${text}”)`}: số liệu khi giải trình là ${figures}. Hãy xác nhận hoặc viết lại.`,
    /** The finding to be explained no longer exists. */
    gone: 'Chỗ này không còn phải giải trình. Hãy kiểm tra lại.',
  },
  sign: {
    text: 'Xác nhận rằng anh chị đã kiểm tra báo cáo này. Khi bất kỳ nội dung nào in trên biểu thay đổi (số liệu, ghi chú, nhiệm vụ, tên dòng, đơn vị tính, dòng thêm), xác nhận hết hiệu lực. Riêng số và ngày báo cáo có thể ghi sau.',
    /** States the limits of a sign-off: it detects changes by accident only. */
    noSignature: 'Đây không phải là chữ ký số: xác nhận chỉ cho biết số liệu không bị vô ý thay đổi.',
    by: 'Họ tên người kiểm tra',
    position: 'Chức vụ',
    nameBlank: 'Ghi họ tên người kiểm tra.',
    apply: 'Kiểm tra và xác nhận',
    done: 'Đã xác nhận kiểm tra. Hãy lưu tệp (Ctrl+S) trước khi gửi.',
    /** The report changed while it was being signed off. */
    notQuiet:
      'Chưa xác nhận được vì số liệu đang thay đổi. Hãy nhập xong (nhấn Enter), chờ người khác sửa xong rồi xác nhận lại.',
    again: 'Xác nhận lại',
  },
  blocked: {
    fix: (count: number) => `Còn ${String(count)} chỗ phải sửa.`,
    explain: (count: number) => `Còn ${String(count)} chỗ phải giải trình.`,
    unconfirmed: (count: number) => `${String(count)} Ghi chú có sẵn cần được xác nhận là giải trình.`,
    review: (count: number) => `Xem ${String(count)} Ghi chú`,
    confirmAll: (count: number) => `Xác nhận ${String(count)} Ghi chú`,
    confirmed: (count: number) => `Đã xác nhận ${String(count)} giải trình.`,
    show: 'Xem các chỗ này',
  },
  sheet: {
    tab: 'Phiếu kiểm tra',
    make: 'Lập Phiếu kiểm tra',
    remake: 'Lập lại Phiếu kiểm tra',
    done: (tab: string) => `Đã lập trang ${tab}.`,
    text: 'Trang tính khổ A4 để in và ký: kết quả, người kiểm tra, các phát hiện và giải trình. Lập xong thì không hoàn tác (Ctrl+Z) được những gì làm trước đó.',
    /** The content of the sheet from here on is written in Vietnamese in every language. */
    heading: 'PHIẾU KIỂM TRA BÁO CÁO CẢI CÁCH HÀNH CHÍNH',
    facts: {
      unit: 'Đơn vị',
      period: 'Kỳ báo cáo',
      edition: 'Bộ biểu mẫu',
      verdict: 'Kết quả',
      signoff: 'Xác nhận',
      position: 'Chức vụ',
      digest: 'Mã đối chiếu',
      at: 'Lập lúc',
    },
    /** What the sheet says of itself by formulas; `changed` stands before the names of forms. */
    watch: {
      label: 'Từ khi lập phiếu',
      unchanged: 'Số liệu của các biểu vẫn như khi lập phiếu.',
      changed: 'SỐ LIỆU ĐÃ THAY ĐỔI SAU KHI LẬP PHIẾU, hãy lập lại phiếu: ',
      hint: '(So các con số ở cột Số liệu theo mã dòng; không so chữ, Ghi chú, Phụ lục và dòng ngoài mẫu.)',
    },
    headings: ['Ô', 'Phát hiện', 'Giải trình'] as const,
    place: '……, ngày … tháng … năm …',
    signer: 'Người kiểm tra',
  },
  mail: {
    title: 'Gửi đi',
    notYet: 'Xác nhận kiểm tra trước, rồi lưu bản để gửi hoặc tạo thư nháp.',
    save: 'Lưu bản để gửi',
    draft: 'Tạo thư nháp cho Outlook',
    copySubject: 'Chép tiêu đề',
    copyBody: 'Chép nội dung thư',
    copyName: 'Chép tên tệp',
    copied: 'Đã chép.',
    notCopied: 'Không chép tự động được. Hãy chọn đoạn dưới đây rồi nhấn Ctrl+C.',
    /** Says what to do if there is no file: some web views drop downloads silently. */
    saved: (name: string) =>
      `Đã lưu ${name} vào thư mục Tải xuống. Nếu không thấy tệp ở đó, hãy dùng Tệp, Lưu bản sao của Excel với tên này.`,
    drafted: (name: string) =>
      `Đã lưu ${name} vào thư mục Tải xuống; mở tệp này bằng Outlook. Nếu không thấy tệp ở đó, hãy lưu một bản để gửi, đính kèm vào thư mới rồi dán tiêu đề và nội dung.`,
    /** Where the web view saves no files: on a Mac and an iPad. */
    open: 'Mở bản để gửi',
    opened: (name: string) =>
      `Đã mở bản để gửi trong một cửa sổ Excel mới, có thể nằm sau cửa sổ này. Hãy lưu tệp ấy với tên ${name}.`,
    noFile: (name: string) => `Excel trên máy này không cho lấy tệp. Hãy dùng Tệp, Lưu bản sao với tên ${name}.`,
    columns: 'Chép số liệu theo cột',
    columnsHint:
      'Mỗi biểu một cột, đúng thứ tự dòng, để nhập vào phần mềm của Bộ. Ô không phải là số thì để dòng trống.',
    leftOut: (form: string, rows: string) => `${form}: để trống dòng ${rows}, vì ô ấy không phải là số.`,
    copyColumn: (form: string) => `Chép ${form}`,
    subject: (unit: string, period: string) => `Báo cáo cải cách hành chính ${period} của ${unit}`,
    /** `facts` are sentences on the sign-off and the findings. */
    body: (unit: string, period: string, facts: readonly string[]) =>
      [
        'Kính gửi Quý cơ quan,',
        '',
        `${unit} gửi kèm thư này các biểu mẫu báo cáo cải cách hành chính ${period}.`,
        ...facts,
        '',
        'Trân trọng.',
      ].join('\n'),
  },
  history: {
    title: 'Các lần kiểm tra',
    none: 'Chưa có lần kiểm tra nào được ghi lại.',
    line: (at: string, verdict: string, left: string) => `${at}: ${verdict}${left === '' ? '' : ` (${left})`}`,
  },
};
