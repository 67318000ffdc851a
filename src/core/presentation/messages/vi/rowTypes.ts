import type { QuantityWords, RowType } from '../../../catalogue';
import type { InputText, InputWords } from '../../../layout/SheetWords';

/** The types of rows as the card of a row names them. */
export const rowTypes = {
  count: 'số nguyên, không âm',
  percent: 'tỷ lệ %, ghi số không kèm dấu %',
  money: 'triệu đồng, không âm',
  code: 'mã',
  heading: 'dòng nhóm, không ghi số',
} satisfies Readonly<Record<RowType, string>>;

/** What Excel shows at the figure cells of quantities. */
export const quantityInputs: Pick<InputWords, QuantityWords> = {
  count: (code, unit) => figureInput(code, 'Chưa phải số nguyên', `số nguyên không âm (đơn vị tính: ${unit})`),
  money: (code, unit) => figureInput(code, 'Chưa phải số tiền', `số không âm (đơn vị tính: ${unit})`),
};

/** What the prompt of a figure cell adds where nothing is to be reported. */
export const ifNothing: InputWords['ifNothing'] = {
  zero: 'Không phát sinh ghi 0.',
  note: 'Không có gì để tính tỷ lệ thì để trống, ghi rõ vào Ghi chú.',
};

/** What Excel shows at a figure cell: `title` heads the warning about what was typed, `wanted` says what belongs there. */
export function figureInput(code: string, title: string, wanted: string): InputText {
  return {
    prompt: { title: `Dòng ${code}`, message: `Ghi ${wanted}.` },
    error: {
      title,
      message:
        `Dòng ${code} cần ${wanted}. Chữ hoặc phân số như 17/17 thì công thức không tính được: ` +
        'ghi con số ở đây, phần giải thích ghi ở cột Ghi chú.',
    },
  };
}
