import type { Widen } from '../text/Widen';
import { periodCodes } from './periodKinds';

const periods = `${periodCodes}, ví dụ 2022-N`;

/** The command line: help texts and problems of its arguments. `call` is the name under which it was run, such as `bieumau`. */
export const commands = {
  help: (call: string) => `bieumau – biểu mẫu báo cáo cải cách hành chính trên Excel

Cách dùng:
  ${call} new -o TỆP.xlsx --period 2022-N --unit "TÊN ĐƠN VỊ"   tạo biểu mẫu mới
  ${call} check TỆP.xlsx …                                      kiểm tra số liệu
  ${call} signoff TỆP.xlsx --by "HỌ TÊN"                        xác nhận kiểm tra
  ${call} clean TỆP.xlsx -o BẢN_SẠCH.xlsx                       lập bản sạch để gửi
  ${call} sample -o TỆP.xlsx                                    tạo báo cáo mẫu (Bến Tre, năm 2022)

Thêm --help sau mỗi lệnh để xem đầy đủ; --lang vi hoặc --lang en để chọn ngôn ngữ; --version để xem phiên bản.
`,
  helpOf: {
    new: (call: string) => `bieumau new – tạo các biểu mẫu của một kỳ báo cáo

Cách dùng:
  ${call} new -o TỆP.xlsx --period KỲ --unit TÊN [lựa chọn]

  -o, --output TỆP     tệp .xlsx sẽ ghi; nếu đã có tệp ấy thì dừng lại
  --force              thay thế tệp đã có
  --period KỲ          ${periods}
  --unit TÊN           tên đơn vị báo cáo, ví dụ "UBND tỉnh Bến Tre"
  --forms DANH_SÁCH    chỉ tạo một số biểu, ví dụ BM1,BM3,PL; không ghi thì tạo tất cả
  --values TỆP.json    số liệu điền sẵn: {"values": {"BM1:2.1": 38}, "notes": {…}, "tasks": […]}
  --as-filed           số trong tệp số liệu thay cả công thức ở các dòng tự tính
  --lang vi|en         ngôn ngữ của thông báo
`,
    check: (call: string) => `bieumau check – kiểm tra các báo cáo

Cách dùng:
  ${call} check TỆP.xlsx … [--prior TỆP.xlsx]… [--require-signoff] [--json] [--lang vi|en]

  --prior TỆP.xlsx     báo cáo kỳ trước của cùng đơn vị để so sánh; mỗi tệp ghi một lần --prior
  --any-unit           dùng cả tệp kỳ trước ghi tên đơn vị khác, khi đơn vị đã đổi tên
  --q3 quarter|nine-months
                       quý III ghi số của riêng quý hay của 9 tháng, bất kể tệp cho biết thế nào
  --require-signoff    báo cáo phải có xác nhận kiểm tra còn hiệu lực (không phải chữ ký số);
                       thiếu thì mã kết thúc là 1
  --json               in kết quả dạng JSON cho chương trình khác đọc: một danh sách, mỗi báo cáo một mục
  --schema             in JSON Schema của kết quả ấy
  --lang vi|en         ngôn ngữ của kết quả

Mã kết thúc: 0 – gửi được; 1 – còn chỗ phải sửa hoặc giải trình, hoặc thiếu xác nhận mà --require-signoff yêu cầu;
             2 – có tệp không đọc được, tệp kỳ trước không so được với báo cáo nào, hoặc lệnh sai.
`,
    signoff: (call: string) => `bieumau signoff – xác nhận kiểm tra các báo cáo đã sẵn sàng trong tệp

Cách dùng:
  ${call} signoff TỆP.xlsx --by "HỌ TÊN" [--position "CHỨC VỤ"] [-o TỆP_MỚI.xlsx]

  --by HỌ_TÊN          họ tên người kiểm tra
  --position CHỨC_VỤ   chức vụ người kiểm tra
  -o, --output TỆP     ghi vào tệp khác chưa có; không ghi -o thì xác nhận ngay trong tệp đã cho
  --force              thay thế tệp đã có mà -o nêu
  --confirm-notes      các Ghi chú có sẵn là giải trình cho chỗ phải giải trình của dòng ấy
  --lang vi|en         ngôn ngữ của thông báo

Báo cáo còn chỗ phải sửa hoặc giải trình thì không được xác nhận; các chỗ ấy được in ra. Trong tệp chỉ phần xác nhận thay đổi.
Xác nhận kiểm tra không phải là chữ ký số: nó chỉ cho biết số liệu không bị vô ý thay đổi.

Mã kết thúc: 0 – đã xác nhận; 1 – có báo cáo chưa xác nhận được; 2 – không đọc hoặc ghi được tệp, hoặc lệnh sai.
`,
    clean: (call: string) => `bieumau clean – lập bản sạch để gửi của một báo cáo đã xác nhận

Cách dùng:
  ${call} clean TỆP.xlsx -o BẢN_SẠCH.xlsx [--with-checks] [--period KỲ] [--unit TÊN] [--force]

  -o, --output TỆP     tệp .xlsx sẽ ghi
  --with-checks        kèm cột Kiểm tra và trang Kiểm tra
  --period KỲ          chọn báo cáo của kỳ này, khi tệp có nhiều báo cáo
  --unit TÊN           chọn báo cáo của đơn vị này
  --force              thay thế tệp đã có
  --lang vi|en         ngôn ngữ của thông báo

Bản sạch chỉ có các biểu của báo cáo: không có giải trình nội bộ, kỳ khác, trang khác, tên người soạn, đường dẫn tệp.
Xác nhận kiểm tra vẫn còn hiệu lực trong bản sạch. Tệp đã cho không thay đổi.

Mã kết thúc: 0 – đã lập; 1 – báo cáo chưa có xác nhận còn hiệu lực; 2 – không đọc hoặc ghi được tệp, hoặc lệnh sai.
`,
    sample: (call: string) => `bieumau sample – tạo báo cáo mẫu: tỉnh Bến Tre, năm 2022, đúng như đã gửi

Cách dùng:
  ${call} sample -o TỆP.xlsx

  -o, --output TỆP     tệp .xlsx sẽ ghi; nếu đã có tệp ấy thì dừng lại
  --force              thay thế tệp đã có
  --lang vi|en         ngôn ngữ của thông báo
`,
  },
  unknownCommand: (name: string) => `Không có lệnh “${name}”.`,
  unknownOption: (option: string) => `Không có lựa chọn ${option}.`,
  optionTwice: (option: string) => `Lựa chọn ${option} chỉ được ghi một lần.`,
  valueMissing: (option: string) => `Sau ${option} phải có giá trị.`,
  valueUnwanted: (option: string) => `Lựa chọn ${option} không nhận giá trị.`,
  unexpectedArgument: (argument: string) => `Thừa “${argument}”. Tên có dấu cách phải đặt trong dấu nháy kép.`,
  optionRequired: (option: string) => `Thiếu ${option}.`,
  noFileToSign: 'Chưa có tệp nào để xác nhận.',
  noFileToClean: 'Chưa có tệp nào để lập bản sạch.',
  /** `reports` are those of the file, each with its period and unit. */
  chooseReport: (reports: string) => `Chưa rõ báo cáo nào. Hãy chọn một bằng --period, --unit: ${reports}.`,
  signerBlank: 'Họ tên người kiểm tra (--by) đang để trống.',
  signoffWritten: (path: string) => `Đã ghi ${path}.`,
  signoffRefused: 'Chưa xác nhận được: hãy sửa hoặc giải trình các chỗ trên.',
  notesUnconfirmed: (count: number) =>
    `Chưa xác nhận được: ${String(count)} Ghi chú nêu trên chưa được xác nhận là giải trình. Nếu đúng là giải trình, thêm --confirm-notes.`,
  noFiles: 'Chưa có tệp nào để kiểm tra.',
  thirdQuarterBad: (text: string) => `--q3 không nhận “${text}”; chọn quarter hoặc nine-months.`,
  /** A problem of a file that was given with --prior. */
  prior: (path: string, problem: string) => `--prior ${path}: ${problem}`,
  priorUnused: 'không có báo cáo nào được kiểm tra dùng được tệp này làm kỳ trước.',
  /** A note on one file of a prior period: "Tệp kỳ trước “a.xlsx”, quý I năm 2023: …". */
  priorNote: (file: string, period: string, sentence: string) =>
    `Tệp kỳ trước ${file}${period === '' ? '' : `, ${period}`}: ${sentence}`,
  /** Problems of such a file for which the pane would ask a question; the command line cannot. */
  priorProblems: {
    otherUnit: (unit: string, own: string) =>
      `Báo cáo này của “${unit}”, không phải của “${own}”, nên không dùng. Nếu là cùng một đơn vị đã đổi tên, thêm --any-unit.`,
    twiceTaken: (file: string) => `Kỳ này đã có số liệu từ tệp ${file}, nên không dùng tệp này.`,
    periodAsked:
      'Tệp không ghi rõ kỳ báo cáo nên không dùng được ở đây; hãy lấy tệp này trong ngăn Biểu mẫu CCHC của Excel.',
    unitAsked:
      'Tệp không ghi rõ đơn vị báo cáo nên không dùng được ở đây; hãy lấy tệp này trong ngăn Biểu mẫu CCHC của Excel.',
    recognised: (rows: number, doubtful: number) =>
      `Nhận dạng theo mã và tên: ${String(rows)} dòng khớp` +
      (doubtful === 0 ? '.' : `; ${String(doubtful)} dòng còn ngờ, không dùng.`),
  },
  /** How to answer on the command line whether Quý III covers the quarter or nine months. */
  q3Hint: 'Trả lời bằng --q3 quarter (số của riêng quý) hoặc --q3 nine-months (số của 9 tháng).',
  priorNoForms: 'Không nhận ra biểu mẫu nào trong tệp.',
  /** `sources` are the prior periods with their files. */
  comparedWith: (sources: string) => `So sánh với ${sources}.`,
  signoffsMissing: (count: number) => `Thiếu xác nhận kiểm tra còn hiệu lực: ${String(count)} báo cáo.`,
  /** The report lacks the valid sign-off that --require-signoff requires. */
  signoffRequired:
    'Chưa đạt: báo cáo chưa có xác nhận kiểm tra còn hiệu lực (--require-signoff). Hãy mở tệp trong Excel, vào thẻ Biểu mẫu CCHC, xác nhận kiểm tra rồi lưu lại, hoặc dùng lệnh signoff.',
  hint: (command: string) => `Xem cách dùng: ${command} --help`,
  noForms: (call: string) =>
    `Tệp không có biểu mẫu nào của báo cáo. Hãy tạo biểu mẫu bằng lệnh ${call} new, rồi chép số liệu vào.`,
  period: {
    shape: (text: string) => `Không đọc được kỳ báo cáo “${text}”. Kỳ viết là ${periods}.`,
    kind: (text: string) => `Kỳ báo cáo “${text}” không có. Kỳ viết là ${periods}.`,
    year: (text: string) => `Năm của kỳ báo cáo “${text}” không hợp lý. Kỳ viết là ${periods}.`,
  },
  unitBlank: 'Tên đơn vị (--unit) đang để trống.',
  unitTooLong: (most: number) => `Tên đơn vị (--unit) dài quá ${String(most)} ký tự.`,
  unitLines: 'Tên đơn vị (--unit) phải viết trên một dòng, không có ký tự điều khiển hay ký tự đổi chiều chữ.',
  unknownForms: (forms: string, known: string) => `Không có biểu ${forms}. Các biểu có thể chọn: ${known}.`,
  language: (text: string) => `Không có ngôn ngữ “${text}”; chọn vi hoặc en.`,
  before: (edition: string, from: string) => `${edition} áp dụng từ ngày ${from}; kỳ này kết thúc trước ngày đó.`,
  note: (text: string) => `Lưu ý: ${text}`,
  warning: (text: string) => `Chú ý: ${text}`,
  written: (path: string, forms: string, period: string) => `Đã ghi ${path}: ${forms}, ${period}.`,
  /** `command` is the complete command, ready to be copied. */
  checkNext: (command: string) => `Kiểm tra bằng lệnh: ${command}`,
  /** The output cannot be written; `code` is that of the system, such as ENOSPC. */
  outputLost: (code: string) => `Không ghi được kết quả ra (${code}). Hãy kiểm tra nơi nhận kết quả, rồi thử lại.`,
  unexpected: (message: string) => `Có lỗi ngoài dự kiến của chương trình: ${message}`,
};

export type CommandMessages = Widen<typeof commands>;
