/** @jest-environment-options {"globalsCleanup": "off"} */
import { close, errorOf, loadMembers, open, run } from './stage';
import { EntryRefused, type ExcelHost } from '@bieumau/excel-host';

let host: ExcelHost;
beforeEach(async () => {
  host = await open();
});
afterAll(close);

const range = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Sheet1').getRange(address);

function setRule(rule: Excel.DataValidationRule, address = 'D14:D15'): Promise<void> {
  return run(async (context) => {
    range(context, address).dataValidation.rule = rule;
    await context.sync();
  });
}

describe('data validation', () => {
  const rules: [string, Excel.DataValidationRule][] = [
    ['WholeNumber', { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } }],
    ['Decimal', { decimal: { formula1: 0.5, operator: 'GreaterThan' } }],
    ['TextLength', { textLength: { formula1: 10, operator: 'LessThanOrEqualTo' } }],
    ['List', { list: { inCellDropDown: true, source: 'x,y' } }],
    ['List', { list: { inCellDropDown: false, source: '=Sheet1!$A$1:$A$2' } }],
    ['Custom', { custom: { formula: '=D14>0' } }],
  ];
  test.each(rules)('a validation of type %s is set and read back', async (type, rule) => {
    await setRule(rule);
    await run(async (context) => {
      const { dataValidation } = range(context, 'D14:D15');
      dataValidation.ignoreBlanks = false;
      dataValidation.prompt = { showPrompt: true, title: 'Số liệu', message: 'Nhập số nguyên.' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Sai', message: 'Không phải số.' };
      await context.sync();
      await loadMembers(context, dataValidation, 'type,rule,prompt,errorAlert,ignoreBlanks');
      expect(dataValidation.type).toBe(type);
      expect(dataValidation.rule).toEqual(rule);
      expect(dataValidation.prompt).toEqual({ showPrompt: true, title: 'Số liệu', message: 'Nhập số nguyên.' });
      expect(dataValidation.errorAlert).toEqual({ showAlert: true, style: 'Warning', title: 'Sai', message: 'Không phải số.' }); // prettier-ignore
      expect(dataValidation.ignoreBlanks).toBe(false);
    });
  });

  test('a block without validation has type None, and one with different validations is inconsistent', async () => {
    await setRule({ wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, 'D14:D16');
    await setRule({ list: { source: 'x', inCellDropDown: true } }, 'D15');
    await run(async (context) => {
      const types = ['D14', 'D15', 'D16', 'D14:D16', 'E1'].map((address) => range(context, address).dataValidation.load('type')); // prettier-ignore
      await context.sync();
      expect(types.map((item) => item.type)).toEqual(['WholeNumber', 'List', 'WholeNumber', 'Inconsistent', 'None']);
      range(context, 'D14:D16').dataValidation.clear();
      const after = range(context, 'D14:D16').dataValidation.load('type');
      await context.sync();
      expect(after.type).toBe('None');
    });
  });

  test('a validation and its formula move with inserted rows', async () => {
    await setRule({ custom: { formula: '=D14>0' } });
    await host.user.insertRows('Sheet1', 1, 2);
    await run(async (context) => {
      const moved = range(context, 'D16:D17').dataValidation.load('type,rule');
      const old = range(context, 'D14').dataValidation.load('type');
      await context.sync();
      expect([moved.type, moved.rule, old.type]).toEqual(['Custom', { custom: { formula: '=D16>0' } }, 'None']);
    });
  });

  test.each([
    ['a title of 33 characters', { prompt: { showPrompt: true, title: 'x'.repeat(33), message: '' } }],
    ['a prompt of 256', { prompt: { showPrompt: true, title: '', message: 'x'.repeat(256) } }],
    ['a list of 256', { rule: { list: { source: 'x'.repeat(256), inCellDropDown: true } } }],
    ['two kinds at once', { rule: { list: { source: 'x', inCellDropDown: true }, custom: { formula: '=1' } } }],
  ])('a validation with %s is refused', async (_what, part) => {
    const wrong = run(async (context) => {
      Object.assign(range(context, 'A1').dataValidation, part);
      await context.sync();
    });
    expect(await errorOf(() => wrong)).toMatchObject({ code: 'InvalidArgument' });
  });

  describe('on typed entries', () => {
    test.each([
      ['wholeNumber between 0 and 9', { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } }, '5', '10'],
      ['whole number', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, '0', '1,5'],
      ['decimal', { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, '1,5', 'x'],
      ['text length', { textLength: { formula1: 2, operator: 'LessThanOrEqualTo' } }, 'ab', 'abc'],
      ['list', { list: { source: 'Có,Không', inCellDropDown: true } }, 'Có', 'Chưa'],
    ] as [string, Excel.DataValidationRule, string, string][])(
      'the validation "%s" accepts a valid entry and refuses an invalid one',
      async (_what, rule, good, bad) => {
        await setRule(rule);
        await host.user.type('Sheet1', 'D14', good);
        await expect(host.user.type('Sheet1', 'D14', bad)).rejects.toThrow(EntryRefused);
        expect(host.user.text('Sheet1', 'D14')).toBe(good);
      },
    );

    test('a validation of style warning lets an invalid entry pass', async () => {
      await setRule({ wholeNumber: { formula1: 0, operator: 'GreaterThan' } });
      await run(async (context) => {
        range(context, 'D14:D15').dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '', message: '' }; // prettier-ignore
        await context.sync();
      });
      await host.user.type('Sheet1', 'D14', '17/17');
      expect(host.user.text('Sheet1', 'D14')).toBe('17/17');
    });
  });
});

describe('conditional formats', () => {
  const add = (address: string, formula: string): Promise<void> =>
    run(async (context) => {
      const format = range(context, address).conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      await context.sync();
    });

  test('conditional formats are added, counted, read back and cleared', async () => {
    await add('A14:F40', '=LEFT($F14,1)="✗"');
    await run(async (context) => {
      const { conditionalFormats } = range(context, 'A20:B21');
      const count = conditionalFormats.getCount();
      await loadMembers(context, conditionalFormats, 'items/type,items/stopIfTrue,items/id,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold'); // prettier-ignore
      const [only] = conditionalFormats.items;
      expect([count.value, conditionalFormats.items.length, only?.type, only?.stopIfTrue]).toEqual([
        1,
        1,
        'Custom',
        true,
      ]);
      expect(only?.custom.rule.formula).toBe('=LEFT($F14,1)="✗"');
      expect([only?.custom.format.fill.color, only?.custom.format.font.bold]).toEqual(['#FFC7CE', true]);
      const where = await loadMembers(context, conditionalFormats.getItemAt(0).getRange(), 'address');
      expect(where.address).toBe('Sheet1!A14:F40');
      conditionalFormats.clearAll();
      const none = range(context, 'A20:B21').conditionalFormats.getCount();
      const others = range(context, 'C20').conditionalFormats.getItemAt(0);
      others.load('custom/rule/formula');
      await context.sync();
      expect([none.value, others.custom.rule.formula]).toEqual([0, '=LEFT($F14,1)="✗"']);
      range(context, 'A1:F99').conditionalFormats.clearAll();
      const gone = range(context, 'A14:F40').conditionalFormats.getCount();
      await context.sync();
      expect(gone.value).toBe(0);
    });
  });

  test('the newest conditional format comes first, and one can be deleted', async () => {
    await add('A1:A9', '=1');
    await add('A1:A9', '=2');
    await run(async (context) => {
      const { conditionalFormats } = range(context, 'A1');
      await loadMembers(context, conditionalFormats, 'items/custom/rule/formula,items/priority');
      expect(conditionalFormats.items.map((item) => [item.custom.rule.formula, item.priority])).toEqual([['=2', 0], ['=1', 1]]); // prettier-ignore
      conditionalFormats.items[0]?.delete();
      const left = conditionalFormats.getItemAt(0);
      left.load('custom/rule/formula');
      await context.sync();
      expect(left.custom.rule.formula).toBe('=1');
    });
  });

  test('conditional formats and their formulas move with inserted rows and back on undo', async () => {
    await add('A14:F40', '=LEFT($F14,1)="✗"');
    const [before] = host.snapshot().sheets[0]?.conditionalFormats ?? [];
    await host.user.insertRows('Sheet1', 3, 2);
    expect(host.snapshot().sheets[0]?.conditionalFormats[0]).toMatchObject({
      formula: '=LEFT($F16,1)="✗"',
      areas: [{ startRow: 15, endRow: 41 }],
    });
    await host.user.undo();
    expect(host.snapshot().sheets[0]?.conditionalFormats).toEqual([before]);
  });

  test('other kinds of conditional formats answer ApiNotFound', async () => {
    const wrong = run(async (context) => {
      range(context, 'A1').conditionalFormats.add('DataBar');
      await context.sync();
    });
    expect(await errorOf(() => wrong)).toMatchObject({ code: 'ApiNotFound' });
  });
});
