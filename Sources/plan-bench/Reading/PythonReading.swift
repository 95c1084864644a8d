import Foundation

/// Python's `json.load` over the same files in the same order: what a script without a model would take.
enum PythonReading {
  private static let script = """
    import json, pathlib, sys, time
    files = sorted(str(p) for p in pathlib.Path(sys.argv[1]).rglob("*.plan.json"))[:int(sys.argv[2])]
    start = time.perf_counter()
    for file in files:
        with open(file, encoding="utf-8") as text: json.load(text)
    print(time.perf_counter() - start)
    """

  /// Seconds for the first `count` files of a folder; `nil` without Python.
  static func seconds(_ folder: String, _ count: Int) -> Double? {
    Child.output(["/usr/bin/env", "python3", "-c", script, folder, "\(count)"]).flatMap(Double.init)
  }
}
