import { workbenchFolders } from './folders';
import { listen, PortTaken } from './listen';
import { openBrowser } from './openBrowser';
import { portOf } from './portOf';
import { site } from './site';

const usual = 3000;

async function main(): Promise<void> {
  const port = portOf(process.env['PORT'], usual);
  if (port === undefined) {
    say(`PORT=${process.env['PORT']} không phải là số cổng. Hãy ghi một số từ 1 đến 65535: PORT=3001 npm start`);
    process.exitCode = 1;
    return;
  }
  const address = `http://localhost:${port}`;
  try {
    await listen(site(workbenchFolders(process.cwd())), port);
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    say(
      `Cổng ${port} đang được chương trình khác dùng. Hãy đóng chương trình ấy (có thể là một bàn thử đang mở),`,
      `hoặc chọn cổng khác: PORT=${port + 1} npm start`,
    );
    process.exitCode = 1;
    return;
  }
  say(
    `Bàn thử Biểu mẫu đang chạy ở ${address}`,
    'Mở địa chỉ ấy trong Chrome, Edge hoặc Firefox. Mọi thứ ở lại trên máy này.',
    'Dừng: bấm Ctrl+C ở cửa sổ này.',
  );
  const stays = process.env['CI'] !== undefined || process.argv.includes('--no-open');
  if (!stays) openBrowser(address);
}

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

void main();
