"""A worker in Python's standard library alone, with a toy adapter: docs/worker-protocol.md put to use. It
leaves out what a minimal worker may. It checks versions and required fields, not the whole schema."""

import base64, collections, gc, hashlib, json, os, platform, re, sys
from datetime import date, datetime
from decimal import Decimal
from statistics import mean, median_low
from time import perf_counter_ns as clock, process_time_ns as processor_clock
from uuid import UUID

class Instead(Exception): """Holds what is answered where the question cannot be."""

# The adapter. It raises a ValueError where a value is wrong.
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6}(?P<finer>\d*))?(Z|[+-]\d\d:[0-5]\d)", re.A)
DECIMAL = re.compile(r"-?(0|[1-9]\d*)(?:\.(\d+))?", re.A)
VERSIONS, ENDS, MAX = range(1, 9), (0, 2**128-1), sys.float_info.max; GROUPS = "nullable array object".split()

def moment(text):  # fromisoformat knows Z, and fractions of other than 3 or 6 digits, since 3.11 alone
    micro = re.sub(r"\.(\d{1,6})\d*", lambda found: "." + found[1].ljust(6, "0"), text)
    return datetime.fromisoformat(micro.replace("Z", "+00:00"))
def need(condition, why):
    if not condition: raise ValueError(why)
def typed(value, types):  # a derived type is another one: a bool is an int, and a datetime a date
    need(type(value) in types, f"a {type(value).__name__} where there should be a {types[0].__name__}")
    return value
def is_decimal(value, p):
    whole, fraction = (match := DECIMAL.fullmatch(value)) and match.groups("") or (value, value)
    return match and len(whole.lstrip("0")) <= p["precision"] - p["scale"] and len(fraction) <= p["scale"]
def is_number(value, p): return p.get("minimum", -MAX) <= value <= p.get("maximum", MAX)

KINDS = {  # the JSON types of each kind, and what accepts a value of them
    "instant": ([str], lambda v, p: INSTANT.fullmatch(v) and moment(v)),
    "date": ([str], lambda v, p: date.fromisoformat(v).isoformat() == v),
    "uuid": ([str], lambda v, p: str(UUID(v)) == v and (UUID(v).version in VERSIONS or UUID(v).int in ENDS)),
    "decimal": ([str], is_decimal),
    "enum": ([str, int, float], lambda v, p: v in p["members"]),
    "string": ([str], lambda v, p: p.get("minLength", 0) <= len(v) <= p.get("maxLength", MAX)),
    "integer": ([int, float], lambda v, p: is_number(v, p) and v == int(v) and abs(v) < 2**53),
    "number": ([int, float], is_number),
    "boolean": ([bool], lambda v, p: True)}
def build_instant(text):
    need(not (INSTANT.fullmatch(text)["finer"] or "").strip("0"), "a datetime holds microseconds")
    return moment(text)
def write_decimal(value):  # written in full, a long exponent would fill the memory
    return format(value, "f") if abs(value.adjusted()) < 10_000 else str(value)
# Of each kind that has another type in memory: that type, what builds and what writes a value of it.
FORMS = {"instant": (datetime, build_instant, datetime.isoformat), "uuid": (UUID, UUID, str),
         "date": (date, date.fromisoformat, date.isoformat), "decimal": (Decimal, Decimal, write_decimal)}
NAMES = {kind: form.__name__ for kind, (form, _, _) in FORMS.items()}
FACTS = {
    "name": "python-toy", "packages": [], "homepage": "https://docs.python.org/3/library/json.html",
    "configuration": "json, regular expressions, datetime, UUID and Decimal", "execution": "interpreted",
    "wire": "json", "validates": True, "unknownKeys": ["ignore"], "isLimit": False, "spellings": {},
    "modes": {"strict": True, "lax": "converts nothing"}, "forms": NAMES,
    "operations": {"encode": True, "check": True, "decode": True, "explain": "ends at the first fault"},
    "runtime": {"name": "python", "version": platform.python_version(),
                "engine": platform.python_implementation(), "flags": sys.orig_argv[1 : -len(sys.argv)]}}

def walk(model, value, operation):  # what the operation makes of a value of the model
    kind = model["kind"]
    if kind == "nullable": return None if value is None else walk(model["inner"], value, operation)
    if kind == "array": return [walk(model["item"], each, operation) for each in typed(value, [list])]
    if kind == "object":
        made = {} if typed(value, [dict]) and operation == "encode" else {**value}  # ignores unknown keys
        for field in model["fields"]:
            key = field["key"]
            if key in value: made[key] = walk(field["model"], value[key], operation)
            else: need(field["optional"], f"{key} is missing")
        return made
    (types, accepts), (form, build, write) = KINDS[kind], FORMS.get(kind, (None, None, None))
    wire = write(typed(value, [form])) if form and operation == "encode" else value
    need(accepts(typed(wire, types), model["parameters"]), f"no {kind}")
    return build(wire) if form and operation == "decode" else wire
def parsed(text): return json.loads(text, parse_constant=int)  # int refuses NaN and Infinity: no JSON

# Described values.
NUMBERS, ABSENT = ["NaN", "Infinity", "-Infinity", "-0"], object()
BUILDERS = {form.__name__: build for form, build, _ in FORMS.values()}

def described(value, depth=0):
    match value:
        case int() if abs(value) > 2**53: return {"$number": str(value)}
        case float() if (name := json.dumps(value).removesuffix(".0")) in NUMBERS: return {"$number": name}
        case None | int() | float() | str(): return value
        case Decimal():
            sign, digits, exponent = value.as_tuple()
            return {"$decimal": [-1 if sign else 1, "".join(map(str, digits)), exponent]}
        case date() | UUID(): return {"$form": [type(value).__name__, str(value).replace(" ", "T")]}
        case list() | dict() if depth == 128: return {"$cut": "depth"}
        case list(): return [described(each, depth + 1) for each in value]
        case dict():
            entries = [[key, described(each, depth + 1)] for key, each in value.items()]
            if not any(key.startswith("$") for key in value): return dict(entries)
            return {"$object": {"class": "Object", "entries": entries, "text": ""}}
def description(value):
    text = json.dumps(described(value))
    return text if len(text) <= 1_100_000 else '{"$cut":"size"}'

def undescribed(value):
    match value:
        case list(): return [undescribed(each) for each in value]
        case {"$form": [name, text]} if name in BUILDERS: return BUILDERS[name](text)
        case {"$decimal": [sign, digits, exponent]}: return Decimal((sign < 0, [*map(int, digits)], exponent))
        case {"$decimal": name}: return Decimal(name)
        case {"$number": digits}: return -0.0 if digits == "-0" else json.loads(digits)
        case {"$object": {"entries": held}}: return {key: undescribed(each) for key, each in held}
        case {"$absent": True}: return ABSENT
        case dict():
            need(not any(key.startswith("$") for key in value), f"Python has no {[*value]}")
            return {key: undescribed(each) for key, each in value.items()}
    return value

def changed(value, pointer, replacement):  # in place, what a JSON Pointer leads to
    root = [value]
    holder, key = root, 0
    for step in pointer.split("/")[1:]:
        holder = holder[key]
        key = int(step) if type(holder) is list else step.replace("~1", "/").replace("~0", "~")
    if replacement is ABSENT: del holder[key]
    else: holder[key] = replacement
    return root[0]

# Questions and answers.
def line_of(error): return " ".join(f"{type(error).__name__}: {error}".split())[:160]

class Cell:  # one operation on one model
    def __init__(self, asked):
        question, self.model, self.documents = asked["question"], asked["model"], asked["documents"]
        self.operation, self.files, self.next = question["operation"], {}, 0
        odd = {*re.findall('"kind": "(.+?)"', json.dumps(self.model))} - {*KINDS, *GROUPS}
        gaps = {"operation": FACTS["operations"][self.operation], "mode": FACTS["modes"][question["mode"]],
                "unknown keys": question["unknownKeys"] == "ignore" or "only ignores unknown keys",
                "kind": not odd or f"has no {' and no '.join(odd)}"}
        if "adapter" not in asked["subject"]: gaps["operation"] = "has no references"
        for code, can in gaps.items():
            if can is not True: raise Instead({"is": "unsupported", "code": code, "reason": can})
        self.is_called = question["process"] == "warm"  # else the first block makes the first call
        chunks = [(one["documents"], one["counts"]) for one in asked["chunks"]]
        self.chunks = [self.chunk(0, *one) for one in (chunks if self.is_called else [(chunks[0][0][:1], 1)])]

    def ready(self):
        wires = [wire for _, inputs, _ in self.chunks for wire in inputs if self.operation == "decode"]
        return {"is": "ready", "forms": {kind: {"name": name} for kind, name in NAMES.items()}, "marks": [],
                "excused": [], "bytesPerInput": mean(len(each.encode()) for each in wires) if wires else None,
                "inputs": {"encode": "typed", "decode": "text", "check": "value"}[self.operation]}

    def line(self, file, line):
        if file not in self.files:
            path, digest, count = (self.documents[file][key] for key in ("path", "hash", "documents"))
            with open(path, "rb") as opened: data = opened.read()
            lines = data.decode("utf-8", "replace").split("\n")[:-1]  # splitlines also ends lines at U+2028
            if "sha256:" + hashlib.sha256(data).hexdigest() != digest or len(lines) != count:
                raise OSError(f"{path} has another hash, or another number of lines")
            self.files[file] = lines
        return self.files[file][line]

    def chunk(self, file, lines, counts):
        return lines, [self.input({"is": "document", "file": file, "line": line}) for line in lines], counts

    def input(self, given, change=None):  # what the operation is called with
        decodes = self.operation == "decode"
        match given["is"]:
            case "changed": return self.input(given["document"], change=given)
            case "value": return undescribed(json.loads(given["described"]))
            case "bytes" if decodes: return base64.b64decode(given["base64"])
            case "document": text = self.line(given["file"], given["line"])
            case "repeat": text = given["before"] + given["text"] * given["times"] + given["after"]
            case "json": text = given["text"]
            case "wire" if decodes: text = given["text"]
            case other: raise ValueError(f"has no {other} for {self.operation}")
        if decodes and not change: return text
        value = walk(self.model, parsed(text), "decode") if self.operation == "encode" else parsed(text)
        if change: value = changed(value, change["pointer"], undescribed(json.loads(change["described"])))
        return json.dumps(value, allow_nan=False) if decodes else value

    def run(self, value):  # the operation: what the clock sees
        if self.operation == "encode": return json.dumps(walk(self.model, value, "encode"))
        if self.operation == "decode":
            return walk(self.model, parsed(value.decode() if type(value) is bytes else value), "decode")
        try: walk(self.model, value, "check")
        except ValueError: return False
        return True

    def call(self, given):
        try: value = self.input(given)
        except (ValueError, TypeError, ArithmeticError, RecursionError) as error:
            return {"impossible": line_of(error), "nanoseconds": 0}
        before, start = description(value), clock()
        try: result = {"returned": self.run(value), "nanoseconds": clock() - start}
        except Exception as error: result = {"threw": line_of(error), "nanoseconds": clock() - start}
        if "returned" in result: result["returned"] = description(result["returned"])
        return result if description(value) == before else {**result, "inputBecame": description(value)}

    def block(self, asked):
        named, passes, keep = asked.get("documents"), asked.get("passes", 1), asked.get("keep", 0)
        chunks = self.chunks if named is None else [self.chunk(asked.get("file", 0), named, len(named))]
        run, is_first_call, self.is_called = self.run, not self.is_called, True
        if asked.get("run") == "nothing": run = lambda _, made=run(chunks[0][1][0]): made
        def batch(_, inputs, counts):
            repr(inputs)  # reads them through, so that they are near when the clock starts
            used, start = processor_clock(), clock()
            for _ in range(passes): kept = collections.deque(map(run, inputs), None if keep else 0)
            return (clock() - start) / (counts * passes), (processor_clock() - used) / (counts * passes), kept
        if asked["collect"] != "none": gc.collect(0 if asked["collect"] == "young" else 2)
        at, times, cpu, fastest = self.next if named is None else 0, [], 0, {}
        if not is_first_call: batch(*chunks[at - 1])  # it is not recorded
        end = clock() + asked["milliseconds"] * 1e6
        while not times or not is_first_call and (clock() < end or len(times) < asked["minBatches"]):
            time, used, kept = batch(*chunks[at])
            times.append(time); cpu += used
            fastest[at] = min(time, fastest.get(at, time))
            at = (at + 1) % len(chunks)
        if named is None: self.next = at
        if (times := sorted(times))[0] <= 0: return {"is": "failed", "code": "no time", "cause": "no time"}
        said = {"is": "block", "mean": mean(times), "cpu": cpu / len(times), "garbageCollections": None,
                "quarter": times[len(times) // 4], "median": median_low(times), "chunks": [*fastest.items()]}
        if is_first_call: said["built"] = self.ready()
        kept = [{"document": n, "returned": description(one)} for n, one in zip(chunks[at - 1][0], kept)]
        if keep: said["kept"] = kept[:keep]
        return said

def answer(asked, cells):
    match asked["ask"], cells:
        case "describe", _: return {"is": "described", "description": FACTS}
        case "compare", _: return {"is": "unsupported", "code": "operation", "reason": "has no other harness"}
        case "prepare", _:
            cells.clear()
            cells.append(Cell(asked))
            return cells[0].ready()
        case "block", [cell]: return cell.block(asked)
        case "finish", [_]: return {"is": "finished", "allocatedPerDocument": None}
        case "prove", [cell] if cell.is_called: return {"is": "proved", "lines": [], "output": ""}
        case "call", [cell] if cell.is_called:
            watched = {"leavesRead": None} if "watch" in asked else {}
            return {"is": "called", "calls": [{**cell.call(given), **watched} for given in asked["inputs"]]}
    raise LookupError(f"cannot {asked['ask']}, or not before prepare and a first call")

CODES = [((LookupError, json.JSONDecodeError), "protocol"), (OSError, "documents"), (Exception, "threw")]
cells = []  # the one that was prepared last, if any
with open(os.environ.get("WIREBENCH_ANSWERS") or 3, "w") as answers:
    for line in sys.stdin.buffer:
        try:
            asked = json.loads(line) if line.startswith(b"{") else {}
            if asked.get("protocol") != 1: raise LookupError("speaks JSON objects of protocol 1")
            said = answer(asked, cells)
        except Instead as error: said = error.args[0]
        except Exception as error:
            codes = [code for sort, code in CODES if isinstance(error, sort)]
            said = {"is": "failed", "code": codes[0], "cause": line_of(error)}
        print(json.dumps({"protocol": 1, **said}), file=answers, flush=True)
