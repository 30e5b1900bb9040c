/** In which editor group a click in the picture shows its text. */

export interface Groups<Column> {
  /** The group that the preview is in. */
  readonly preview: Column | undefined;
  /** Groups in which the document is open already, those that show it first. */
  readonly holding: readonly Column[];
  /** The group that the author last wrote in. */
  readonly last: Column | undefined;
  readonly all: readonly Column[];
}

/** Never the preview's own group, which the text would cover; undefined where a new group beside it is needed. */
export function textColumn<Column>({ preview, holding, last, all }: Groups<Column>): Column | undefined {
  const order = [...holding, ...(last === undefined ? [] : [last]), ...all];
  return order.find((column) => column !== preview && all.includes(column));
}
