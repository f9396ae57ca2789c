/** Lets a plain click on a link stay on the page; any other click is the browser's. */
export const followLink =
  (go: () => void) =>
  (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go();
  };
