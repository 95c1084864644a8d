import Testing

@Suite struct TranscriptFormTests {
  private let text = """
    What this is about.
    $ plan a
    one

    two
    ! talk
    ? 64

    $ plan b
    \\$ a dollar

    $ plan c

    """

  @Test func `a transcript is read and written back byte for byte`() {
    let transcript = Transcript(text)
    #expect(transcript.text == text)
    #expect(transcript.head == ["What this is about."])
    #expect(transcript.entries.map(\.command) == ["plan a", "plan b", "plan c"])
    #expect(transcript.entries[0].lines == ["one", "", "two", "! talk", "? 64"])
  }

  @Test func `a run says what it printed, what it said and how it ended`() throws {
    let command = "printf 'a\\n$ b\\n\\\\c\\r\\n\\n'; printf 'd\\n' >&2; exit 3"
    let run = try ProgramRun("/bin/sh", ["-c", command], in: "/", environment: [:])
    #expect(run.lines == ["a", "\\$ b", "\\\\c\r", "", "! d", "? 3"])
  }

  @Test func `output without a newline at its end is told apart`() throws {
    #expect(try ProgramRun("/bin/sh", ["-c", "printf a"], in: "/", environment: [:]).lines == ["a", "\\"])
    #expect(try ProgramRun("/bin/sh", ["-c", "printf ''"], in: "/", environment: [:]).lines == [])
  }
}
