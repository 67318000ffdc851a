const least = 320;
/** The largest share of the window. */
const most = 0.7;
const step = 20;
const usual = 380;

/** Makes the divider between grid and pane movable by pointer and arrow keys. */
export function divide(work: HTMLElement, divider: HTMLElement): void {
  let width = usual;
  const resize = (size: number): void => {
    width = Math.round(Math.max(least, Math.min(size, Math.max(least, innerWidth * most))));
    work.style.setProperty('--side', `${width}px`);
    divider.setAttribute('aria-valuenow', String(width));
    divider.setAttribute('aria-valuemax', String(Math.max(least, Math.round(innerWidth * most))));
  };
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    work.classList.add('dragging');
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
  });
  for (const end of ['pointerup', 'pointercancel'] as const)
    divider.addEventListener(end, () => work.classList.remove('dragging'));
  divider.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') resize(width + step);
    else if (key === 'ArrowRight') resize(width - step);
    else if (key === 'Home') resize(least);
  });
  addEventListener('resize', () => resize(width));
  resize(usual);
}
