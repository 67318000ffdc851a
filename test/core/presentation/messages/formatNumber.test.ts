import { formatNumber } from '../../../../src/core/presentation/messages/text/formatNumber';

const vietnamese = (value: number): string => formatNumber(value, { group: '.', decimal: ',' });

/** The same without Intl: sign, groups of three and decimals from the digits of toFixed. */
function spelled(value: number): string {
  const [whole = '', decimals = ''] = Math.abs(value).toFixed(6).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const kept = decimals.replace(/0+$/, '');
  const text = groups.join('.') + (kept === '' ? '' : `,${kept}`);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

test.each([
  [-0, '0'],
  [-0.0000004, '0'],
  [-0.0000006, '-0,000001'],
  [0.0000005, '0'], // its binary value lies below the half
  [-1762.5, '-1.762,5'],
  [1e15, '1.000.000.000.000.000'],
  [1e20, '100.000.000.000.000.000.000'],
  [1e21, '1e+21'],
  [NaN, 'NaN'],
])('%d is written as %s', (value, expected) => {
  expect(vietnamese(value)).toBe(expected);
});

test('numbers of every size have groups of three digits and at most six decimals', () => {
  for (let exponent = -8; exponent < 20; exponent += 1) {
    for (let step = 1; step <= 40; step += 1) {
      const value = (step * 0.7431 - 14) * 10 ** exponent;
      expect([value, vietnamese(value)]).toEqual([value, spelled(value)]);
    }
  }
});

test('only English locale data is asked for, which every build of Node and every browser has', () => {
  const asked = jest.spyOn(Intl, 'NumberFormat');
  jest.isolateModules(() => {
    const fresh = jest.requireActual<{ formatNumber: typeof formatNumber }>(
      '../../../../src/core/presentation/messages/text/formatNumber',
    );
    fresh.formatNumber(1762.5, { group: '.', decimal: ',' });
    fresh.formatNumber(0, { group: ',', decimal: '.' });
  });
  expect(asked.mock.calls.map(([locale]) => locale)).toEqual(['en']);
  asked.mockRestore();
});
