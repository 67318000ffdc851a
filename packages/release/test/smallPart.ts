export const part = 'late';
