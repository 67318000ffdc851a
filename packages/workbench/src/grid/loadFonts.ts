const text = 'ABCabc0123 Đđ Ơơ ệ';

/**
 * Loads the font of the forms before the grid measures its texts: the grid is a canvas, which is not drawn again when
 * a font arrives. A font that does not come leaves the one of the machine.
 */
export async function loadFonts(): Promise<void> {
  const faces = ['', 'bold ', 'italic ', 'bold italic '].map((style) => `${style}13px "Times New Roman"`);
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, text)));
}
