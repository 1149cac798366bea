import { pointerStep } from "../../model/pointer.ts";

/** A step of a JSON Pointer to a key that an error names beside its path; nothing where it names none. */
export const keyStep = (key: unknown): string => (typeof key === "string" ? pointerStep(key) : "");
