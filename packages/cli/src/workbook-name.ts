/** Says whether a file name is that of an Excel workbook. */
export function isWorkbookName(path: string): boolean {
  return /\.xls[xmb]?$/i.test(path);
}
