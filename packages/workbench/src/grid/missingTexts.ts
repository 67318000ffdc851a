/** Texts that Univer's Vietnamese list lacks (as its English one does) and that its grid shows as their keys. */
export const missingTexts = {
  'sheets-formula': {
    progress: {
      analyzing: 'Đang phân tích công thức',
      calculating: 'Đang tính',
      'array-analysis': 'Đang phân tích công thức mảng',
      'array-calculation': 'Đang tính công thức mảng',
      done: 'Đã tính xong',
    },
  },
  'sheets-ui': {
    merge: {
      confirm: {
        warning: 'Chỉ giữ giá trị của ô đầu tiên. Vẫn gộp ô?',
        dismantleMergeCellWarning: 'Việc này bỏ gộp một số ô. Vẫn tiếp tục?',
      },
    },
    filter: {
      confirm: { error: 'Không thực hiện được', notAllowedToInsertRange: 'Hãy bỏ lọc rồi mới chèn ô ở đây.' },
    },
    info: { error: 'Có lỗi', forceStringInfo: 'Số này đang là chữ' },
  },
};
