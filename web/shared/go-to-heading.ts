/** Moves focus to the heading of what an act led to. */
export function goToHeading(within: ParentNode, selector = 'h1'): void {
  const heading = within.querySelector<HTMLElement>(selector);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
