/** The reason why a file could not be opened, by the code of the adapter's error. */
const reasons: Readonly<Record<string, string>> = {
  notWorkbook: 'Tệp này không phải sổ tính .xlsx.',
  legacyXls: 'Đây là tệp .xls kiểu cũ. Hãy mở bằng Excel và lưu lại thành .xlsx.',
  encrypted: 'Tệp có mật khẩu. Hãy bỏ mật khẩu trong Excel rồi mở lại.',
  truncated: 'Tệp bị thiếu phần cuối. Hãy chép lại tệp.',
  damaged: 'Tệp bị hỏng.',
  tooLarge: 'Tệp quá lớn.',
  mergeTooLarge: 'Tệp có vùng ô gộp quá lớn.',
  tooManyColumns: 'Tệp dùng quá nhiều cột.',
};

export function problemText(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `Không thực hiện được: ${error instanceof Error ? error.message : String(error)}`;
}
