import { daysLeft, dueDate, formatPeriod, periodInForce } from '../../../src/core/period';
import { dateOfDayNumber, dayNumber } from '../../../src/core/base/CalendarDate';
import { messages } from '../../../src/core/presentation/messages';
import { nowInVietNam, todayInVietNam } from '../../../src/core/base/vietNamTime';
import { printed } from '../../support/dates';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** Machines are set to any of them, whatever the wall clock says. */
const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Berlin'];

describe.each(zones)('on a machine that is set to %s', (name) => {
  test.each([
    // Midnight in Việt Nam is 17:00 of the day before in UTC.
    ['2022-03-20T16:59:59Z', '20/03/2022', '2022-Q1', 0, '2022-03-20T23:59'],
    ['2022-03-20T17:00:00Z', '21/03/2022', '2022-6T', 91, '2022-03-21T00:00'],
    ['2022-06-14T16:59:59Z', '14/06/2022', '2022-6T', 6, '2022-06-14T23:59'],
    ['2022-06-14T17:00:00Z', '15/06/2022', '2022-6T', 5, '2022-06-15T00:00'],
    ['2022-09-20T16:59:59Z', '20/09/2022', '2022-Q3', 0, '2022-09-20T23:59'],
    ['2022-12-14T17:00:00Z', '15/12/2022', '2022-N', 5, '2022-12-15T00:00'],
    ['2022-12-20T16:59:59Z', '20/12/2022', '2022-N', 0, '2022-12-20T23:59'],
    ['2022-12-20T17:00:00Z', '21/12/2022', '2023-Q1', 89, '2022-12-21T00:00'],
    ['2022-12-31T16:59:59Z', '31/12/2022', '2023-Q1', 79, '2022-12-31T23:59'],
    ['2022-12-31T17:00:00Z', '01/01/2023', '2023-Q1', 78, '2023-01-01T00:00'],
    ['2024-02-28T17:00:00Z', '29/02/2024', '2024-Q1', 20, '2024-02-29T00:00'],
  ])('at %s it is %s in Việt Nam, %s is in force with %i days left', (instant, day, period, left, time) => {
    process.env['TZ'] = name;
    const now = new Date(instant);
    const today = todayInVietNam(now);
    expect(printed(today)).toBe(day);
    expect(formatPeriod(periodInForce(today))).toBe(period);
    expect(daysLeft(periodInForce(today), today)).toBe(left);
    expect(nowInVietNam(now)).toBe(time);
  });
});

describe('how the pane says when a report is due', () => {
  const { pane, places } = messages.vi;
  const said = (period: Parameters<typeof dueDate>[0], days: number): string => {
    const due = dueDate(period);
    return pane.due(places.date(due), daysLeft(period, dateOfDayNumber(dayNumber(due) + days)));
  };

  test.each([
    [-6, 'Hạn gửi 20/12/2022, còn 6 ngày'],
    [-1, 'Hạn gửi 20/12/2022, còn 1 ngày'],
    [0, 'Hạn gửi 20/12/2022, là hôm nay'],
    [1, 'Hạn gửi 20/12/2022, đã qua 1 ngày'],
    // Across the new year.
    [12, 'Hạn gửi 20/12/2022, đã qua 12 ngày'],
    [60, 'Hạn gửi 20/12/2022, đã qua 60 ngày'],
    // A report of long ago is not overdue, it is history.
    [61, 'Hạn gửi 20/12/2022'],
  ])('%i days after the due date: %s', (days, text) => {
    expect(said({ year: 2022, kind: 'N' }, days)).toBe(text);
  });
});
