/** A table as rows of words, before it has a format. */

export interface Column {
  readonly header: string;
  readonly align: "left" | "right";
  /** Dropped first where a line is too short; 0 never is. */
  readonly spare: number;
  /** What `--columns` and the legend call it. */
  readonly id?: string;
  /** Its cells are names of adapters (`zod`, `zod +3`), which are cut in the middle where a line is too short. */
  readonly names?: true;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export const left = (header: string, spare = 0): Column => ({ header, align: "left", spare });
export const right = (header: string, spare = 0): Column => ({ header, align: "right", spare });

/** The first rows of a table, and how many others there are. */
export const firstRows = ({ columns, rows }: Table, top: number): { table: Table; hidden: number } => ({
  table: { columns, rows: rows.slice(0, top) },
  hidden: Math.max(0, rows.length - top),
});
