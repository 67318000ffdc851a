import { SetWorksheetActiveOperation } from '../univer/univerPackages';
import { accessDenied, itemNotFound } from '../protocol/HostError';
import { Engine } from './Engine';
import { Sheet } from './Sheet';

/** The sheets of the workbook, in the order of their tabs, hidden ones included. */
export class SheetList extends Engine {
  /** If true, nobody can add, copy, move, rename, hide or delete sheets. */
  isStructureProtected = false;

  sheets(): readonly Sheet[] {
    return this.workbook.getSheets().map((worksheet) => new Sheet(this, worksheet));
  }

  find(nameOrId: string): Sheet | null {
    const lowerKey = nameOrId.toLowerCase();
    const sheets = this.sheets();
    return (
      sheets.find(({ id }) => id === nameOrId) ?? sheets.find(({ name }) => name.toLowerCase() === lowerKey) ?? null
    );
  }

  sheet(nameOrId: string): Sheet {
    const sheet = this.find(nameOrId);
    if (!sheet) throw itemNotFound(`worksheet ${nameOrId}`);
    return sheet;
  }

  active(): Sheet {
    return new Sheet(this, this.workbook.getActiveSheet());
  }

  protected refuseStructure(): void {
    if (this.isStructureProtected) throw accessDenied('the structure of the workbook is protected');
  }

  activate(sheet: Sheet): void {
    this.changes.ask(sheet.id);
    if (this.active().id !== sheet.id)
      this.run(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: sheet.id });
  }
}
