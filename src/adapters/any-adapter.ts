/** An adapter as the suite sees it, whatever its library. */

import type { FormedKind } from "../kinds/index.ts";
import type { Mark, UnknownKeys, Unsupported } from "../model/fold.ts";
import type { Forms } from "../model/forms.ts";
import type { Model, ModelKind } from "../model/model.ts";
import type { Adapter, Mode, OperationName } from "./contract.ts";
import type { RecordedOperation } from "./source/program.ts";

/** One build of one adapter, for one operation on one model. */
export interface PreparedOperation {
  /** What the clock sees. */
  readonly run: (input: unknown) => unknown;
  /** Is what `run` returns a promise? `read` takes what it is settled with. */
  readonly isAsynchronous: boolean;
  /** Translates what `run` returned. */
  readonly read: (native: unknown) => unknown;
  /** The forms on the typed side of this operation. */
  readonly forms: Forms;
  /** From a typed value in those forms to what `run` of `encode` takes. */
  readonly adopt: (value: unknown) => unknown;
  /** Where our code helped, and where it does less than the kinds ask. */
  readonly marks: readonly Mark[];
  /** The kinds whose faults it declares to let through. */
  readonly excused: ReadonlySet<ModelKind>;
}

/** What is asked of an adapter. */
export interface Request {
  readonly operation: OperationName;
  readonly model: Model;
  readonly mode: Mode;
  readonly unknownKeys: UnknownKeys;
  /** Of `check`: by the common interface, `~standard.validate`, instead of the library's own call. */
  readonly byStandardSchema?: boolean;
}

/** Marks what `adapterOf` returned, whichever copy of this file did. */
export const brand = Symbol.for("wirebench.adapter");

/** Another copy of an adapter's library: another version, another build. */
export interface AnotherCopy {
  readonly name: string;
  /** The packages of the copy; by default those of the adapter. */
  readonly packages?: readonly string[];
  /** As the adapter's own, with the same names. */
  readonly scope: () => Promise<object>;
}

/** An adapter as the suite sees it: facts and a few functions, no library's type. */
export interface AnyAdapter extends Pick<
  Adapter<never, string, object>,
  "name" | "packages" | "homepage" | "configuration" | "execution" | "wire" | "unknownKeys"
> {
  /** True for the suite's own limit, which beats nobody. */
  readonly isLimit: boolean;
  /** False where it claims no validation at all. */
  readonly validates: boolean;
  /** What `decode` gives, by name. */
  readonly formNames: Readonly<Record<FormedKind, string>>;
  /** The operations that it has at all. */
  readonly operations: Readonly<Record<OperationName, true | Unsupported>>;
  /** The operations whose answer is a promise: never timed. */
  readonly asynchronous: readonly OperationName[];
  /** The modes that it has at all. */
  readonly modes: Readonly<Record<Mode, true | Unsupported>>;
  /** Loads the library, once. Unsupported where it is not installed. A throw is the library's. */
  readonly load: () => Promise<Unsupported | undefined>;
  /** The forms on the typed side of an operation. Loads the library. */
  readonly formsOf: (operation: OperationName) => Promise<Forms | Unsupported>;
  /** Has code made of a schema beforehand, where that is done when it is needed: no clock sees it. A throw is the compiler's. */
  readonly compileAhead: (request: Request) => Promise<void>;
  /** Loads the library, and builds one operation. A throw is the library's, and the caller's to record. */
  readonly prepare: (request: Request) => Promise<PreparedOperation | Unsupported>;
  /** What a proof is derived from; undefined of the limit, whose code is the suite's own. */
  readonly record: (request: Request) => RecordedOperation | Unsupported | undefined;
  /** Each layer of the vocabulary as its author wrote it, kind by kind. */
  readonly spellings: () => Record<string, Record<string, string>>;
  /** The same adapter on another copy of its library. */
  readonly on: (copy: AnotherCopy) => AnyAdapter;
  readonly [brand]: true;
}

export const isAdapter = (value: unknown): value is AnyAdapter =>
  typeof value === "object" && value !== null && (value as Partial<AnyAdapter>)[brand] === true;
