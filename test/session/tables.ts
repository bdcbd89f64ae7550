/** A set of data in CSV, taken to pieces. */
export interface Table {
  readonly settings: ReadonlyMap<string, string>;
  readonly code: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableOf(csv: string): Table {
  const lines = csv.trimEnd().split('\n');
  const [, ...head] = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
  const isSetting = (line: string): boolean => /^[a-z-]+: /.test(line);
  const [columns, ...rows] = lines.filter((line) => !line.startsWith('#')).map((line) => line.split(','));
  return {
    settings: new Map(head.filter(isSetting).map((line) => line.split(/: (.*)/s, 2) as [string, string])),
    code: head.filter((line) => !isSetting(line)),
    columns: columns!,
    rows,
  };
}

export const numbersOf = (row: readonly string[]): number[] => row.map(Number);
