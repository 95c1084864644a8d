extension Path {
  /// The steps as a patch takes them.
  var patchSteps: [JSONPatch.Step] {
    steps.map { step in
      switch step {
      case .key(let key): .key(key)
      case .position(let position): .position(position)
      }
    }
  }
}
