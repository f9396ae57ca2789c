/** The generated pages by their file name in docs/reference. */
export function referencePages(from: {
  lifeEvents: object;
  manifests: object;
  parameters: object;
  rounds: object;
  appeals: object;
  undoTable: (leaflet: never) => readonly object[];
  text: (language: never, key: never) => string;
}): Readonly<Record<string, string>>;
