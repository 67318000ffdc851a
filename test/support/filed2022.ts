/**
 * The figures of Bến Tre province for 2022 as filed (Báo cáo 704/BC-UBND), row by row, with what there is to say of
 * each. Numbers and strings of plain digits are number cells, "…" are texts as typed; a value in a computed row
 * stands over its formula. 3:3.4 was left empty: its formula stands.
 * row | as filed | Ghi chú | working
 */
export const filed2022 = `
  | 1:1     | 18      | | a count of documents
  | 1:2     | "100%"  | | TEXT → 100; 38/38 = 100 agrees, over the formula
  | 1:2.1   | 38      | | tasks in the appendix: 9+7+4+4+7+3+4 = 38 agrees
  | 1:2.2   | 38      | | 38 ≤ 38; all 38 tasks are "Hoàn thành": agrees
  | 1:3.1   | 5       | |
  | 1:3.2   | 3       | |
  | 1:3.3   | 100     | | 24/24 = 100 agrees, over the formula
  | 1:3.3.1 | 24      | |
  | 1:3.3.2 | 24      | | 24 ≤ 24
  | 1:4.1   | 2       | |
  | 1:4.2   | 2       | | of 2 bodies only 0, 50 or 100 % can be: ATTAINABLE explain, no note in 4.1 or 4.2
  | 1:5.1   | 150     | 30 nhiệm vụ đang thực hiện chưa đến hạn | 150 − (120+0+0) = 30 > 0: RESIDUAL explain, the note settles it
  | 1:5.2   | 120     | | 120+0+0 ≤ 150
  | 1:5.3   | 0       | |
  | 1:5.4   | 0       | |
  | 1:6     | 1       | | a survey: 6.1 > 0 and 6.2 filled, as they must
  | 1:6.1   | "1.800" | | TEXT → 1800
  | 1:6.2   | 2       | |
  | 1:7     | 1       | |
  | 2:1     | 131     | | 70+53+8 = 131 agrees, over the formula
  | 2:1.1   | 70      | |
  | 2:1.2   | 53      | |
  | 2:1.3   | 8       | |
  | 2:2.1   | 53      | |
  | 2:2.2   | "100%"  | | TEXT → 100; over 0/0: RATIO explain
  | 2:2.2.1 | 0       | | 0 ≤ 53
  | 2:2.2.2 | 0       | | 0 ≤ 0
  | 2:3.1   | 143     | |
  | 2:3.2   | 100     | | 36/36 = 100 agrees, over the formula
  | 2:3.3   | 36      | | 36 ≤ 143
  | 2:3.4   | 36      | | 36 ≤ 36
  | 3:1.1   | 34      | | 34 ≤ 1762
  | 3:1.2   | 89      | |
  | 3:1.3   | 322     | |
  | 3:1.4   | "1.762" | | TEXT → 1762; 1403+246+113 = 1762 agrees, over the formula
  | 3:1.4.1 | "1.403" | | TEXT → 1403
  | 3:1.4.2 | 246     | |
  | 3:1.4.3 | 113     | |
  | 3:2.1   | 402     | | 402 ≤ 1762
  | 3:2.2   | 133     | | 133 ≤ 1762
  | 3:2.3   | 79      | | 79 ≤ 1762
  | 3:3.1   | "99,1"  | | TEXT → 99.1; 395318/399018 = 99.0727: 99.1 rounded (cut off: 99.0), over the formula
  | 3:3.1.1 | "399.018" | | TEXT → 399018
  | 3:3.1.2 | "395.318" | | TEXT → 395318 ≤ 399018
  | 3:3.2   | "99,8"  | | TEXT → 99.8; 60755/60867 = 99.8160: 99.8 rounded and cut off alike, over the formula
  | 3:3.2.1 | "60.867"  | | TEXT → 60867
  | 3:3.2.2 | "60.755"  | | TEXT → 60755 ≤ 60867
  | 3:3.3   | "99,9"  | | TEXT → 99.9; 755532/755536 = 99.99947: 99.9 cut off; above 99.5 it is no other way of rounding
  | 3:3.3.1 | "755.536" | | TEXT → 755536
  | 3:3.3.2 | "755.532" | | TEXT → 755532 ≤ 755536
  | 3:3.4   | =       | | 51/51 = 100
  | 3:3.4.1 | 51      | |
  | 3:3.4.2 | 51      | | 51 ≤ 51
  | 4:1.1   | "100% (17/17)" | | TEXT → 100; 17/17 = 100 agrees
  | 4:1.2   | "100% (9/9)"   | | TEXT → 100; 9/9 = 100 agrees; 17 + 9 = 26, the denominator in 5:1.1
  | 4:1.3   | 3       | |
  | 4:1.4   | 14      | |
  | 4:1.5   | 614     | | 5+101+506 = 612: TOTAL fix; 6:2.1 says 634, 5:1.2 says 615 of 615: EQUAL explain, once
  | 4:1.5.1 | 5       | |
  | 4:1.5.2 | 101     | |
  | 4:1.5.3 | 506     | Giảm 8 đơn vị do sáp nhập TTPT Quỹ đất vào BQLDA của huyện | a wrong sum cannot be explained
  | 4:1.5.4 | "12.16%" | | TEXT → 12.16
  | 4:2.1   | "1.769" | | TEXT → 1769
  | 4:2.2   | "1.650" | | TEXT → 1650 ≤ 1769
  | 4:2.3   | 142     | |
  | 4:2.4   | 0       | |
  | 4:2.5   | "10,88%" | | TEXT → 10.88
  | 4:3.1   | "20.160" | | TEXT → 20160
  | 4:3.2   | "19.380" | | TEXT → 19380 ≤ 20160
  | 4:3.3   | 370     | |
  | 4:3.4   | "11,2%" | | TEXT → 11.2
  | 5:1.1   | "26/26" | | TEXT → 26
  | 5:1.2   | "615/615" | | TEXT → 615
  | 5:1.3   | 0       | |
  | 5:2.1   | 72      | |
  | 5:2.2   | 10      | |
  | 5:2.3   | 21      | |
  | 5:2.4   | 92      | |
  | 5:2.5   | 0       | |
  | 5:3     | 0       | |
  | 5:4.1   | 0       | |
  | 5:4.2   | 0       | |
  | 5:4.3   | 1       | |
  | 5:4.4   | 3       | |
  | 6:1     | "62.28" | | TEXT → 62.28; 2839200/4559051 = 62.2761: 62.28 rounded (cut off: 62.27), over the formula
  | 6:1.1   | "4.559.051" | | TEXT → 4559051
  | 6:1.2   | "2.839.200" | | TEXT → 2839200 ≤ 4559051
  | 6:2.1   | 634     | | 5+29+90+510 = 634 agrees (with the 90 that 2.4 states), over the formula
  | 6:2.2   | 05      | | plain digits: 5
  | 6:2.3   | 29      | |
  | 6:2.4   | 90      | | 0+0+0 = 0: TOTAL fix
  | 6:2.4.1 | 0       | |
  | 6:2.4.2 | 0       | |
  | 6:2.4.3 | 0       | |
  | 6:2.5   | 510     | |
  | 6:2.6   | 03      | | plain digits: 3
  | 7:1     | 1       | |
  | 7:2     | 2       | |
  | 7:3     | 100     | |
  | 7:4     | 2       | |
  | 7:5.1.1 | 100     | |
  | 7:5.1.2 | 100     | |
  | 7:5.1.3 | 100     | |
  | 7:5.2   | 98      | | the largest of 95, 97 and 98, which differ: AVERAGE notice
  | 7:5.2.1 | 95      | |
  | 7:5.2.2 | 97      | |
  | 7:5.2.3 | 98      | |
  | 7:5.3.1 | 100     | |
  | 7:5.3.2 | 100     | |
  | 7:5.3.3 | 100     | |
  | 7:6.4   | 100     | | 191/191 = 100 agrees, over the formula
  | 7:6.4.1 | 191     | | 191 + 1177 = 1368 ≤ 1762
  | 7:6.4.2 | 191     | | 191 ≤ 191
  | 7:6.4.3 | 87      | | 87 ≤ 191
  | 7:6.5   | 100     | | 1177/1177 = 100 agrees, over the formula
  | 7:6.5.1 | 1177    | |
  | 7:6.5.2 | 1177    | | 1177 ≤ 1177
  | 7:6.5.3 | 442     | | 442 ≤ 1177
  | 7:6.6   | "100%"  | Đạt 100% (áp dụng cho những DVCTT đáp ứng yêu cầu của VPCP) | TEXT → 100; 978/1368 = 71.4912: RATIO explain, the note settles it
  | 7:6.6.1 | 1368    | | 191+1177 = 1368 agrees, over the formula
  | 7:6.6.2 | 978     | | 978 ≤ 1368
  | 7:6.7   | 63      | | 82888/131590 = 62.9896: 63 rounded (cut off: 62), over the formula
  | 7:6.7.1 | "131.590" | | TEXT → 131590 ≤ 399018 + 60867 + 755536 = 1215421
  | 7:6.7.2 | "82.888"  | | TEXT → 82888 ≤ 131590
  | 7:6.8   | "75.2%" | | TEXT → 75.2; 352/468 = 75.2137: 75.2 rounded and cut off alike, over the formula
  | 7:6.8.1 | 468     | | 468 ≤ 1762
  | 7:6.8.2 | 352     | | 352 ≤ 468`;
