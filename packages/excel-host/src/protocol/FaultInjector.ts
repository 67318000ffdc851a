import { type Behaviour, usualBehaviour } from './Behaviour';
import { HostError, type ErrorCode } from './HostError';

interface Planned {
  after: number;
  readonly code: ErrorCode;
}

/** The steps of reading the bytes of the workbook. */
export type FileStep = 'open' | 'slice' | 'close';

/** Plans failures that can happen in Excel. */
export class FaultInjector {
  private requests: Planned[] = [];
  private actions: Planned[] = [];
  private readonly fileSteps = new Map<FileStep, { after: number; readonly status: number }>();
  private editing = false;
  private waiting: (() => void)[] = [];
  private unanswered: { after: number; readonly isDone: boolean } | null = null;
  private fileBytes: Uint8Array | null = null;
  /** How this Excel behaves other than hoped. */
  readonly behaviour: Behaviour = usualBehaviour();
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

  /** Excel behaves in these ways until `clear`. */
  behave(change: Partial<Behaviour>): void {
    Object.assign(this.behaviour, change);
  }

  /** The nth request from now is never answered, whether it is done or not; those after it are: office-js #4805, #6150. */
  loseAnswer(n: number, { isDone }: { readonly isDone: boolean }): void {
    this.unanswered = { after: n, isDone };
  }

  /** The copy of the file has these bytes instead of its own, such as none, or those of an encrypted file. */
  replaceFile(bytes: Uint8Array): void {
    this.fileBytes = bytes;
  }

  /** The bytes that take the place of the copy of the file; null for its own. */
  get replacedFile(): Uint8Array | null {
    return this.fileBytes;
  }

  get isCellEdited(): boolean {
    return this.editing;
  }

  /** Starts cell editing by a user: requests fail, or wait if they have `delayForCellEdit`. */
  cellEdit(isEditing: boolean): void {
    this.editing = isEditing;
    if (!isEditing) for (const resume of this.waiting.splice(0)) resume();
  }

  readOnly(isReadOnly: boolean): void {
    this.isReadOnly = isReadOnly;
  }

  /** Protects the structure of the workbook, so that its sheets cannot change. */
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

  /** Writes a cell as a remote co-author, immediately. */
  coauthorWrites(sheet: string, cell: string, value: string): void {
    this.write(sheet, cell, value);
  }

  /** Removes all planned failures, ends cell editing and protection, and behaves as hoped again. */
  clear(): void {
    this.requests = [];
    this.actions = [];
    this.fileSteps.clear();
    this.fileBytes = null;
    this.unanswered = null;
    Object.assign(this.behaviour, usualBehaviour());
    this.isReadOnly = false;
    this.protect(false);
    this.dropEventsOf(0);
    this.delayEventsBy(0);
    this.cellEdit(false);
  }

  /** What happens to a request: it is answered, done without an answer, or neither. */
  nextAnswer(): 'answered' | 'done' | 'lost' {
    if (this.unanswered === null) return 'answered';
    this.unanswered.after -= 1;
    if (this.unanswered.after > 0) return 'answered';
    const { isDone } = this.unanswered;
    this.unanswered = null;
    return isDone ? 'done' : 'lost';
  }

  async beforeRequest(waits: boolean): Promise<void> {
    const code = due(this.requests);
    if (code !== null) throw planned(code);
    if (this.editing && !waits)
      throw new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode.'); // prettier-ignore
    if (this.editing) await new Promise<void>((resume) => this.waiting.push(resume));
  }

  /** The number of the failure that is due; null if none. */
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

/** Decrements the counter of all plans; removes and returns the one that is due. */
function due(plans: Planned[]): ErrorCode | null {
  for (const plan of plans) plan.after -= 1;
  const index = plans.findIndex((plan) => plan.after <= 0);
  return index < 0 ? null : (plans.splice(index, 1)[0]?.code ?? null);
}

function planned(code: ErrorCode): HostError {
  return new HostError(code, `A test asked the stand-in for Excel to fail with ${code}.`);
}
