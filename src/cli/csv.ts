// Records as comma-separated values (RFC 4180): a header line, one line a record, nested fields by
// their path (`phases.mark`). The columns are those of all records, in the order of their first use.

export function csv(records: readonly object[]): string {
  const rows = records.map((record) => new Map(fieldsOf(record, "")));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = rows.map((row) => columns.map((column) => quoted(row.get(column))).join(","));
  return `${[columns.map(quoted).join(","), ...lines].join("\n")}\n`;
}

function fieldsOf(record: object, path: string): [string, unknown][] {
  return Object.entries(record).flatMap(([name, value]) =>
    typeof value === "object" && value !== null
      ? fieldsOf(value, `${path}${name}.`)
      : [[`${path}${name}`, value] as [string, unknown]],
  );
}

function quoted(value: unknown): string {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
