/** In which editor group a click in the picture shows its text. */

export interface Groups {
  /** The group that the preview is in. */
  readonly preview: number | undefined;
  /** Groups in which the document is open already, those that show it first. */
  readonly holding: readonly number[];
  /** The group that the author last wrote in. */
  readonly last: number | undefined;
  readonly all: readonly number[];
}

/** Never the preview's own group, which the text would cover; undefined where a new group beside it is needed. */
export function textColumn({ preview, holding, last, all }: Groups): number | undefined {
  const order = [...holding, ...(last === undefined ? [] : [last]), ...all];
  return order.find((column) => column !== preview && all.includes(column));
}
