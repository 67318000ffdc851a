import { editions } from '../../../src/core/catalogue';

/** Stands in the place of the pane where only the editions that a bundle carries are tested. */
document.title = editions()
  .map(({ id }) => id)
  .join();
