import type { HostObject } from './HostObject';

/** Objects that the client keeps beyond a batch (`_KeepReference`), and those that events point to. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private readonly eventIds: string[] = [];
  private next = 1;

  keep(object: HostObject): string {
    const existing = this.ids.get(object);
    if (existing !== undefined) return existing;
    const id = `ref${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  /** Keeps an object for an event. Nobody releases these references, so the host drops the oldest ones. */
  keepForEvent(object: HostObject): string {
    const id = this.keep(object);
    this.eventIds.push(id);
    if (this.eventIds.length > 1000) this.release(this.eventIds.shift() ?? '');
    return id;
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (!object) return;
    this.objects.delete(id);
    this.ids.delete(object);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  get count(): number {
    return this.objects.size;
  }

  targets(): readonly unknown[] {
    return [...this.objects.values()].map((object) => object.target);
  }
}
