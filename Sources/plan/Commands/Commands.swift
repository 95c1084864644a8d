/// Every command, in the order of help. To add one, add its line.
enum Commands {
  static let all: [Verb] = [
    .command(ReportCommand.self),
    .command(StatusCommand.self),
    .command(CheckCommand.self),
    .command(InitCommand.self),
    .command(SetCommand.self),
    .command(RecordCommand.self),
    .command(CloseCommand.self),
    .command(LogCommand.self),
    .command(UndoCommand.self),
    .command(RedoCommand.self),
    .command(ExplainCommand.self),
    .command(DiffCommand.self),
    .command(DueCommand.self),
    QuotaVerbs.group,
    .command(CollectCommand.self),
    .command(StandardsCommand.self),
    .command(SchemaCommand.self),
    .command(HelpCommand.self),
    .command(CompletionCommand.self),
    .command(VersionCommand.self),
  ]
}
