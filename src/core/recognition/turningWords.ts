/**
 * Words that turn the meaning of a name they are added to, or put into; letters without marks. They are never read as
 * a slip of the row's own word: 'còn lại' is not 'công …', 'trước' not 'thuộc'.
 */
export const turningWords: ReadonlySet<string> = new Set(
  (
    'tre cham muon som truoc sau chua khong ngoai khac vang thieu thua con lai cu huy tam nghi thoi xin mat het ton ' +
    'sai nu bo tang giam moi tung mot ba bon nam ii iii iv vi'
  ).split(' '),
);
