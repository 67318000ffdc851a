/** Where the add-in is served while somebody works on it; manifest.xml names it and the build replaces it. */
export const localBase = 'https://localhost:3000/';
