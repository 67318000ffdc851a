/**
 * Words that change the meaning of a name that they are added to; without diacritics. They never count as a misspelling
 * of the row's own word: 'còn lại' is not 'công …', 'trước' not 'thuộc'.
 */
export const turningWords: ReadonlySet<string> = new Set(
  (
    'tre cham muon som truoc sau chua khong ngoai khac vang thieu thua con lai cu huy tam nghi thoi xin mat het ton ' +
    'sai nu bo tang giam moi tung mot ba bon nam ii iii iv vi'
  ).split(' '),
);
