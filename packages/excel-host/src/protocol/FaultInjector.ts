import { HostError, type ErrorCode } from './HostError';

interface Planned {
  after: number;
  readonly code: ErrorCode;
}

/** What is asked when the bytes of the workbook are read. */
export type FileStep = 'open' | 'slice' | 'close';

/** What can go wrong in Excel, on demand. */
export class FaultInjector {
  private requests: Planned[] = [];
  private actions: Planned[] = [];
  private readonly fileSteps = new Map<FileStep, { after: number; readonly status: number }>();
  private editing = false;
  private waiting: (() => void)[] = [];
  isReadOnly = false;

  constructor(
    private readonly dropEventsOf: (count: number) => void,
    private readonly delayEventsBy: (milliseconds: number) => void,
    private readonly write: (sheet: string, cell: string, value: string) => void,
    private readonly protect: (isProtected: boolean) => void,
  ) {}

  /** Fails the nth request from now, before any of its actions. */
  failRequest(n: number, code: ErrorCode): void {
    this.requests.push({ after: n, code });
  }

  /** Fails the nth action from now; those before it stay done. */
  failAction(n: number, code: ErrorCode): void {
    this.actions.push({ after: n, code });
  }

  /** Fails the nth such step from now with a number of `Office.Error`. */
  failFile(step: FileStep, n: number, status: number): void {
    this.fileSteps.set(step, { after: n, status });
  }

  /** A person is typing into a cell: requests fail, or wait if they asked to. */
  cellEdit(isEditing: boolean): void {
    this.editing = isEditing;
    if (!isEditing) for (const resume of this.waiting.splice(0)) resume();
  }

  readOnly(isReadOnly: boolean): void {
    this.isReadOnly = isReadOnly;
  }

  /** Protects the structure of the workbook: its sheets stay as they are. */
  protectStructure(isProtected: boolean): void {
    this.protect(isProtected);
  }

  delayEvents(milliseconds: number): void {
    this.delayEventsBy(milliseconds);
  }

  /** Loses the next n events. */
  dropEvents(n: number): void {
    this.dropEventsOf(n);
  }

  /** Somebody else types something, right now. */
  coauthorWrites(sheet: string, cell: string, value: string): void {
    this.write(sheet, cell, value);
  }

  /** Forgets what was planned and ends what is on. */
  clear(): void {
    this.requests = [];
    this.actions = [];
    this.fileSteps.clear();
    this.isReadOnly = false;
    this.protect(false);
    this.dropEventsOf(0);
    this.delayEventsBy(0);
    this.cellEdit(false);
  }

  async beforeRequest(waits: boolean): Promise<void> {
    const code = due(this.requests);
    if (code !== null) throw planned(code);
    if (this.editing && !waits)
      throw new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode.'); // prettier-ignore
    if (this.editing) await new Promise<void>((resume) => this.waiting.push(resume));
  }

  /** The number of the failure that is due; null where none is. */
  beforeFileStep(step: FileStep): number | null {
    const plan = this.fileSteps.get(step);
    if (!plan) return null;
    plan.after -= 1;
    if (plan.after > 0) return null;
    this.fileSteps.delete(step);
    return plan.status;
  }

  beforeAction(): void {
    const code = due(this.actions);
    if (code !== null) throw planned(code);
  }
}

/** Counts one down in all plans and takes out the one that is due. */
function due(plans: Planned[]): ErrorCode | null {
  for (const plan of plans) plan.after -= 1;
  const index = plans.findIndex((plan) => plan.after <= 0);
  return index < 0 ? null : (plans.splice(index, 1)[0]?.code ?? null);
}

function planned(code: ErrorCode): HostError {
  return new HostError(code, `A test asked the stand-in for Excel to fail with ${code}.`);
}
