import type { Doubt } from '../../../recognition';
import type { Widen } from '../text/Widen';

/** Prior periods: the next report, imported figures, recognition of old sheets, comparisons. */
export const earlier = {
  next: {
    title: 'Kỳ tiếp theo',
    text: 'Lập biểu mẫu kỳ mới từ báo cáo kỳ trước: giữ đơn vị, các biểu mẫu; số hiện có tại thời điểm báo cáo được chép làm số ban đầu, số phát sinh trong kỳ để trống.',
    /** The offer for a report in the workbook: "Kỳ tiếp theo: 6 tháng đầu năm 2023". */
    offer: (period: string) => `Kỳ tiếp theo: ${period}`,
    from: (source: string) => `Từ ${source}`,
    starting: (count: number) => `${String(count)} số được chép sang và đánh dấu đến khi được xác nhận.`,
    noStarting: 'Không có số nào để chép sang.',
    flows: 'Số phát sinh trong kỳ để trống.',
    taken: (count: number) => `${String(count)} số liệu kỳ trước được lưu kèm để so sánh.`,
    /** The workbook already contains all forms of the next period. */
    present: 'Bảng tính đã có đủ biểu mẫu của kỳ tiếp theo.',
    apply: (period: string) => `Lập biểu mẫu ${period}`,
    done: (tabs: string, starting: number) =>
      starting === 0
        ? `Đã lập ${tabs}.`
        : `Đã lập ${tabs}; ${String(starting)} số kỳ trước được chép sang, cần sửa hoặc xác nhận.`,
    /** The forms were inserted, but the figures of the prior period could not be stored. */
    notKept: 'Biểu mẫu đã lập xong, nhưng số liệu kỳ trước chưa được lưu kèm. Hãy thêm tệp kỳ trước ở Công cụ.',
    pickFile: 'Chọn tệp kỳ trước…',
    drop: 'Nếu Excel cho kéo thả, kéo tệp .xlsx vào đây cũng được.',
    /** Shown in the pane above the list of forms. */
    unconfirmed: (count: number) => `${String(count)} số kỳ trước chưa xác nhận`,
    unconfirmedHint: 'Ghi số của kỳ này vào ô; số nào không đổi thì xác nhận.',
    confirmAll: (count: number) => `Xác nhận cả ${String(count)} số không đổi`,
    /** The second question before all figures are confirmed. */
    confirmSure: (count: number) => `Đúng, cả ${String(count)} số không đổi`,
  },
  prior: {
    title: 'Số liệu kỳ trước',
    text: 'Số kỳ trước dùng để kiểm tra số kỳ này và hiện khi chọn một dòng. Số lấy từ tệp được lưu kèm trong bảng tính.',
    none: 'Chưa có số liệu kỳ trước. Chọn tệp báo cáo kỳ trước của cùng đơn vị.',
    inWorkbook: 'trong bảng tính này',
    fromFile: (file: string) => `tệp ${file}`,
    /** The source is a file that names another unit. */
    ofUnit: (source: string, unit: string) => `${source}, của “${unit}”`,
    figures: (count: number) => `${String(count)} số liệu`,
    add: 'Thêm tệp kỳ trước…',
    remove: (period: string) => `Bỏ số liệu ${period}`,
    use: (period: string) => `Dùng số liệu ${period}`,
    useAnyway: (period: string) => `Vẫn dùng số liệu ${period}`,
    replace: (period: string) => `Thay số liệu ${period} đang dùng`,
    taken: (period: string, count: number) => `Đã lấy ${String(count)} số liệu ${period}.`,
    removed: (period: string) => `Đã bỏ số liệu ${period}.`,
    /** The metadata of the workbook cannot be read, and must not be overwritten. */
    recordDamaged:
      'Phần lưu kèm trong tệp (giải trình, xác nhận) bị hỏng hoặc do phiên bản mới hơn ghi, nên chưa lưu gì thêm vào đó. Hãy xác nhận kiểm tra lại ở trang Gửi, rồi làm lại việc này.',
    answered: {
      quarter: 'Quý III được so sánh như số của riêng quý.',
      nineMonths: 'Quý III được so sánh như số của 9 tháng.',
    },
    reading: (file: string) => `Đang đọc ${file}…`,
    inFile: (file: string) => `Trong tệp ${file}`,
    empty: 'Tệp không có gì.',
    tooLarge: (file: string) => `Tệp ${file} quá lớn. Hãy chọn tệp báo cáo, thường chưa đến 1 MB.`,
    notAFile: 'Hãy chọn một tệp .xlsx.',
    /** The file was moved after it was chosen, or another program is using it. */
    outOfReach: (file: string) => `Không mở được tệp ${file}: tệp đã bị dời đi hoặc đang được giữ. Hãy chọn lại.`,
    noReport: 'Không nhận ra biểu mẫu nào trong tệp.',
    problems: {
      otherUnit: (unit: string, own: string) =>
        `Báo cáo này của “${unit}”, không phải của “${own}”. Chỉ dùng nếu là cùng một đơn vị đã đổi tên.`,
      otherEdition: (edition: string, own: string) =>
        `Báo cáo này theo ${edition}, khác ${own}: chỉ lấy các dòng có cùng mã và cùng tên.`,
      laterPeriod: (period: string, own: string) =>
        `Đây là báo cáo ${period}, sau ${own}, nên không phải kỳ trước. Hãy chọn tệp của kỳ trước đó.`,
      samePeriod: (period: string) => `Đây là báo cáo cùng kỳ, ${period}. Hãy chọn tệp của kỳ trước.`,
      twiceInWorkbook: (period: string) =>
        `Bảng tính này đã có biểu mẫu ${period}; số trong bảng tính được dùng, không dùng số của tệp.`,
      twiceTaken: (period: string, file: string) =>
        `Đã có số liệu ${period} lấy từ tệp ${file}. Dùng tệp này thì thay số cũ.`,
      twiceInFile: (tabs: string) =>
        `Tệp có hai trang của cùng một biểu mẫu (${tabs}); số được lấy từ trang đứng trước. Nếu không đúng, bỏ trang thừa trong tệp ấy rồi chọn lại.`,
      faults: (count: number) =>
        `Báo cáo này còn ${String(count)} chỗ phải sửa; những ô chưa đọc được thành số thì không được lấy.`,
      unfinished: (blank: number, starting: number) => {
        const left = [
          ...(blank > 0 ? [`${String(blank)} ô chưa nhập`] : []),
          ...(starting > 0 ? [`${String(starting)} số kỳ trước chưa xác nhận`] : []),
        ];
        return `Báo cáo này chưa xong: còn ${left.join(', ')}; các ô ấy không được lấy.`;
      },
      signed: (by: string, at: string) => `${by} đã xác nhận lúc ${at}; số liệu còn nguyên.`,
      signedThenChanged: (by: string, at: string, rows: number) =>
        `${by} đã xác nhận lúc ${at}, nhưng sau đó ${String(rows)} dòng đã bị sửa. Hãy chắc chắn đây là bản đã gửi.`,
      signLost: 'Báo cáo từng được xác nhận nhưng phần xác nhận đã mất khi lưu lại. Hãy chắc chắn đây là bản đã gửi.',
      signDamaged: 'Phần xác nhận trong tệp bị hỏng. Hãy chắc chắn đây là bản đã gửi.',
      noFigures: 'Báo cáo này không có số liệu nào.',
    },
  },
  recognition: {
    title: 'Nhận dạng biểu mẫu cũ',
    text: 'Tệp này không do công cụ lập ra. Các dòng được nhận ra theo mã và tên; hãy xem lại trước khi lấy số.',
    form: (form: string, tab: string, found: number, doubtful: number) =>
      `${form}, trang ${tab}: ${String(found)} dòng` + (doubtful === 0 ? '' : `, ${String(doubtful)} dòng còn ngờ`),
    certain: (count: number) => `${String(count)} dòng khớp`,
    doubtful: (count: number) => `${String(count)} dòng còn ngờ`,
    doubtfulHint: 'Chỉ các dòng được đánh dấu mới được lấy.',
    missing: (count: number) => `${String(count)} dòng không có trong tệp`,
    unmatched: (count: number) => `${String(count)} dòng có số nhưng không khớp dòng nào, không được lấy`,
    /** The text of a line of the old sheet, with its cell. */
    line: (cell: string, text: string) => `${cell}: ${text}`,
    figure: (figure: string) => figure,
    unread: (text: string) => `${text} chưa đọc được thành số, không được lấy`,
    isSame: (row: string) => `Đúng là ${row}`,
    doubts: {
      nameDiffers: 'tên không giống hẳn',
      codeDiffers: 'mã khác',
      codeMissing: 'không có mã',
      severalLines: 'nhiều dòng giống nhau',
      severalFigures: 'có nhiều số trong dòng',
      columnUnclear: 'không rõ cột số liệu',
      lineUnclear: 'không rõ số của dòng nào',
      formUnclear: 'không rõ có phải biểu này không',
      periodDiffers: 'có thể của năm khác',
      parentDiffers: 'mục phía trên không giống',
      orderDiffers: 'đứng sai thứ tự',
      otherUnit: 'đơn vị tính khác biểu mẫu',
      otherSum: 'công thức cộng khác các dòng của biểu mẫu',
    } satisfies Record<Doubt, string>,
    /** `own` is the unit of the form; `written` that of the old sheet, `at` its cell. */
    otherUnit: (written: string, at: string, own: string) =>
      `ô ${at} ghi đơn vị tính là ${written}, biểu mẫu là ${own}`,
    /** The same of a row whose figure is chosen from words. */
    otherUnitOfCode: (written: string, at: string) =>
      `ô ${at} ghi đơn vị tính là ${written}, biểu mẫu không dùng đơn vị này`,
    unconvertible: 'không quy đổi được; chỉ lấy nếu số này đúng là số liệu của dòng',
    extraLine: (at: string, line: string) =>
      `công thức tổng cộng cả ô ${at} (${line}), dòng không thuộc tổng của biểu mẫu`,
    lackingRow: (row: string) => `công thức tổng bỏ sót ${row}`,
    otherResult: 'công thức trong tệp cho kết quả khác tổng các dòng của biểu mẫu',
    /** The readings of a figure from which one is chosen. */
    asWritten: (row: string, figure: string) => `Giữ nguyên số đã ghi, ${row}: ${figure}`,
    converted: (row: string, figure: string) => `Quy đổi theo đơn vị của biểu mẫu, ${row}: ${figure}`,
    sumOfForm: (row: string, figure: string) => `Tổng các dòng của biểu mẫu, ${row}: ${figure}`,
    sumOfSheet: (row: string, figure: string) => `Kết quả công thức trong tệp, ${row}: ${figure}`,
    /** A doubt on the command line. `readings` are figures. */
    doubtOf: (row: string, cell: string, doubt: string, readings: readonly string[]) =>
      `${row}, ô ${cell}: ${doubt}` + (readings.length < 2 ? '.' : `; có thể là ${readings.join(' hoặc ')}.`),
    periodAsked: 'Cho biết kỳ báo cáo của tệp.',
    unitAsked: 'Cho biết đơn vị báo cáo của tệp.',
    nothing: 'Chưa chọn dòng nào để lấy.',
  },
  comparison: {
    title: 'So sánh các kỳ',
    text: 'Cột so sánh nằm bên phải cột Kiểm tra, ngoài vùng in. Trang so sánh đặt kỳ này cạnh kỳ trước và cùng kỳ năm trước. Làm xong thì không hoàn tác (Ctrl+Z) được những gì làm trước đó.',
    against: 'So với',
    addColumns: 'Thêm cột so sánh',
    removeColumns: 'Bỏ cột so sánh',
    columnsDone: (forms: string, period: string) => `Đã thêm cột so sánh với ${period} vào ${forms}.`,
    columnsGone: (forms: string) => `Đã bỏ cột so sánh ở ${forms}.`,
    taken: (cell: string) =>
      `Ô ${cell} đã có nội dung khác, nên chưa thêm cột so sánh ở trang ấy. Hãy dời nội dung đó đi.`,
    moved: (form: string) => `${form}: các cột đã bị đổi chỗ nên không thêm được cột so sánh.`,
    /** The tab of the comparison sheet, Vietnamese in every language. */
    tab: 'So sánh',
    makeSheet: 'Lập trang so sánh',
    sheetDone: (tab: string) => `Đã lập trang ${tab}.`,
    noneAtHand: 'Chưa có số liệu kỳ trước để so sánh.',
    /** The heading and the alternative text of the chart in the card of a row. */
    figures: 'Qua các kỳ',
    chart: (figures: string) => `Biểu đồ: ${figures}`,
    now: 'kỳ này',
  },
};

export type PriorMessages = Widen<typeof earlier>;
