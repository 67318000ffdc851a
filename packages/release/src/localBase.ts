/** The address of the add-in during development, which manifest.xml contains and the build replaces. */
export const localBase = 'https://localhost:3000/';
