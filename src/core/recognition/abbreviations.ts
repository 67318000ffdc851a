/**
 * Abbreviations that officials use, with their meanings, in lower case without diacritics, as `plainWords` gives them.
 * Longer ones come first. Sources: the forms and the 2022 reports; `cq, dv` counts as two.
 */
export const abbreviations: Readonly<Record<string, string>> = {
  vbqppl: 'van ban quy pham phap luat',
  qppl: 'quy pham phap luat',
  vb: 'van ban',
  tthc: 'thu tuc hanh chinh',
  cchc: 'cai cach hanh chinh',
  ubnd: 'uy ban nhan dan',
  dvsncl: 'don vi su nghiep cong lap',
  dvsn: 'don vi su nghiep',
  sncl: 'su nghiep cong lap',
  pakn: 'phan anh kien nghi',
  nsnn: 'ngan sach nha nuoc',
  dvc: 'dich vu cong',
  vtvl: 'vi tri viec lam',
  ccvc: 'cong chuc vien chuc',
  cqdv: 'co quan don vi',
  ttcp: 'thu tuong chinh phu',
  cp: 'chinh phu',
  cq: 'co quan',
  dv: 'don vi',
  cc: 'cong chuc',
  vc: 'vien chuc',
  hs: 'ho so',
  nv: 'nhiem vu',
  sl: 'so luong',
  ts: 'tong so',
  tl: 'ty le',
  ti: 'ty',
  '%': 'phan tram',
};
