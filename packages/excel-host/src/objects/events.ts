import type { Arguments } from '../protocol/Arguments';
import { EVENT, WORKBOOK_TARGET } from '../protocol/wire';
import type { BatchContext } from './BatchContext';

/** The undocumented methods behind `onChanged.add` and similar calls, by the middle part of their names. */
const REGISTRATIONS = {
  Activated: EVENT.activated,
  Added: EVENT.added,
  Calculated: EVENT.calculated,
  DataChanged: EVENT.changed,
  Deactivated: EVENT.deactivated,
  Deleted: EVENT.deleted,
  ProtectionChanged: EVENT.protectionChanged,
  SelectionChanged: EVENT.selectionChanged,
} as const;

type Method<T> = (target: T, args: Arguments, call: BatchContext) => null;

/** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` and so on for a sheet, or for the collection. */
export function eventMethods<T>(targetId: (target: T) => string = () => WORKBOOK_TARGET): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(REGISTRATIONS)) {
    methods[`_Register${name}Event`] = (target, _args, call) => {
      call.events.register(type, targetId(target));
      return null;
    };
    methods[`_Unregister${name}Event`] = (target, _args, call) => {
      call.events.unregister(type, targetId(target));
      return null;
    };
  }
  return methods;
}
