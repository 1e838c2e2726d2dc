// SPDX-License-Identifier: MIT
// Bytes as a terminal shows them: cut anywhere, wide and combined letters, screens, regions, sizes, keys. No processes.
#include "core/basics/visibletext.h"
#include "core/output/terminalscreen.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <vterm.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QStringList texts(const TerminalScreen::Lines &lines)
{
    QStringList list;
    for (const TerminalRow &line : lines)
        list += line.text;
    return list;
}

/// "text@time" of each line.
QStringList timed(const TerminalScreen::Lines &lines)
{
    QStringList list;
    for (const TerminalRow &line : lines)
        list += line.text + u'@' + QString::number(line.time);
    return list;
}

/// Whether this libvterm tells which rows continue the one above.
template <typename Info>
constexpr bool tellsContinuations()
{
    return requires(Info info)
    {
        info.continuation;
    };
}

QStringList shown(TerminalScreen &screen, const QByteArray &bytes)
{
    QStringList lines = texts(screen.feed(bytes));
    return lines + texts(screen.picture().rows);
}

QByteArray press(TerminalScreen &screen, Qt::Key key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    return screen.bytesOf(key, modifiers, text);
}

} // namespace

class TestTerminalScreen : public QObject
{
    Q_OBJECT
private slots:
    void showsLines_data();
    void showsLines();
    void doesNotDependOnThePieces_data() { showsLines_data(); }
    void doesNotDependOnThePieces();
    void givesWhatScrolledOff();
    void knowsWhenEachRowChanged();
    void knowsTimesBehindAFullScreen();
    void anotherSizeChangesNoTime();
    void joinsWhatWasWrapped();
    void hasStyles();
    void hasACursor();
    void hasAnotherScreen();
    void scrollsRegions();
    void marksWhatIsInvisible();
    void endsWithWhatIsThere();
    void changesItsSize();
    void keepsLinesOfAScreenThatGetsSmaller();
    void answersQuestions();
    void answersBoundedly();
    void hasNoMarginsAtTheSides();
    void skipsAllButSettings();
    void hasLastWords();
    void sendsKeys_data();
    void sendsKeys();
    void sendsArrowsInBothModes();
    void pastes();
    void showsRecordings_data();
    void showsRecordings();
    void standsNonsense();
};

void TestTerminalScreen::showsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QByteArray() << QStringList {u""_s};
    QTest::newRow("a prompt") << ">>> "_ba << QStringList {u">>> "_s};
    QTest::newRow("lines") << "one\r\ntwo\r\n"_ba << QStringList {u"one"_s, u"two"_s, u""_s};
    QTest::newRow("a German line") << "Gr\u00fc\u00dfe aus M\u00fcnchen\r\n"_ba
                                   << QStringList {u"Gr\u00fc\u00dfe aus M\u00fcnchen"_s, u""_s};
    QTest::newRow("wide") << "\u4e2d\u6587 x"_ba << QStringList {u"\u4e2d\u6587 x"_s};
    QTest::newRow("beyond 16 bits") << "a\U0001F600b"_ba << QStringList {u"a\U0001F600b"_s};
    QTest::newRow("combining") << "e\u0301x"_ba << QStringList {u"e\u0301x"_s};
    QTest::newRow("progress") << "10 %\r 20 %\r 30 %\r\n"_ba << QStringList {u" 30 %"_s, u""_s};
    QTest::newRow("erased") << "abcdef\b\b\b\x1b[K"_ba << QStringList {u"abc"_s};
    QTest::newRow("two bars") << "a 1\r\nb 1\x1b[A\ra 2\x1b[B\rb 2"_ba << QStringList {u"a 2"_s, u"b 2"_s};
    QTest::newRow("a place") << "\x1b[3;5Hx"_ba << QStringList {u""_s, u""_s, u"    x"_s};
    QTest::newRow("cleared") << "abc\x1b[2J\x1b[Hx"_ba << QStringList {u"x"_s};
    QTest::newRow("a title and a link") << "\x1b]0;title\x07"_ba
            + "\x1b]8;;http://example.org\x1b\\link\x1b]8;;\x1b\\"_ba
                                        << QStringList {u"link"_s};
    QTest::newRow("line drawing") << "\x1b(0lqk\x1b(B"_ba << QStringList {u"\u250c\u2500\u2510"_s};
    QTest::newRow("a blank with a colour") << "a\x1b[41m  \x1b[0m  "_ba << QStringList {u"a    "_s};
    QTest::newRow("a control character in a sequence")
        << "a\x1b\n[?6\n9hb"_ba << QStringList {u"a"_s, u" [?6"_s, u"    9hb"_s};
}

void TestTerminalScreen::showsLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    TerminalScreen screen;
    QCOMPARE(shown(screen, bytes), lines);
}

void TestTerminalScreen::doesNotDependOnThePieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        TerminalScreen screen;
        const QStringList before = texts(screen.feed(bytes.first(cut)));
        QCOMPARE(before + shown(screen, bytes.sliced(cut)), lines);
    }
    TerminalScreen screen;
    QStringList all;
    for (const char byte : bytes)
        all += texts(screen.feed(QByteArrayView(&byte, 1)));
    QCOMPARE(all + texts(screen.picture().rows), lines);
}

void TestTerminalScreen::givesWhatScrolledOff()
{
    TerminalScreen screen({20, 3});
    QCOMPARE(texts(screen.feed("1\r\n2\r\n3\r\n4\r\n5")), QStringList({u"1"_s, u"2"_s}));
    QCOMPARE(texts(screen.picture().rows), QStringList({u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(texts(screen.feed("\r\n\x1b[32m6")), QStringList {u"3"_s});
}

void TestTerminalScreen::knowsWhenEachRowChanged()
{
    TerminalScreen screen({20, 3});
    QCOMPARE(timed(screen.feed("a\r\nb", 1)), QStringList());
    QCOMPARE(timed(screen.feed("\r\nc", 2)), QStringList());
    QCOMPARE(timed(screen.picture().rows), QStringList({u"a@1"_s, u"b@1"_s, u"c@2"_s}));
    QCOMPARE(timed(screen.feed("\r\nd\r\ne", 3)), QStringList({u"a@1"_s, u"b@1"_s})); // pushed off, not changed
    QCOMPARE(timed(screen.feed("\x1b[1;1Hx", 4)), QStringList());
    QCOMPARE(timed(screen.picture().rows), QStringList({u"x@4"_s, u"d@3"_s, u"e@3"_s}));
    (void)screen.feed("\x1b[1;1H\x1b[L", 5); // a row is inserted: the others move down
    QCOMPARE(timed(screen.picture().rows), QStringList({u"@5"_s, u"x@4"_s, u"d@3"_s}));
    (void)screen.feed("\x1b[3;1H\x1b[@y", 6); // a letter is inserted
    QCOMPARE(timed(screen.finish()), QStringList({u"@5"_s, u"x@4"_s, u"yd@6"_s}));
}

void TestTerminalScreen::knowsTimesBehindAFullScreen()
{
    TerminalScreen screen({20, 2});
    (void)screen.feed("shell", 1);
    (void)screen.feed("\x1b[?1049h\x1b[Hfull", 2);
    QCOMPARE(timed(screen.picture().rows), QStringList(u"full@2"_s));
    (void)screen.feed("\x1b[?1049l", 3);
    QCOMPARE(timed(screen.picture().rows), QStringList(u"shell@1"_s));
}

void TestTerminalScreen::anotherSizeChangesNoTime()
{
    TerminalScreen screen({20, 3});
    (void)screen.feed("a\r\n", 1);
    (void)screen.feed("b\r\n", 2);
    (void)screen.feed("c", 3);
    QCOMPARE(timed(screen.resize({30, 2})), QStringList(u"a@1"_s));
    QCOMPARE(timed(screen.picture().rows), QStringList({u"b@2"_s, u"c@3"_s}));
    (void)screen.resize({30, 4});
    QCOMPARE(timed(screen.finish()), QStringList({u"b@2"_s, u"c@3"_s}));
}

void TestTerminalScreen::joinsWhatWasWrapped()
{
    TerminalScreen screen({5, 2});
    QStringList lines = texts(screen.feed("abcdefghijklm\r\nxyz\r\n12345\r\n67890\r\n"));
    lines += texts(screen.finish());
    if (tellsContinuations<VTermLineInfo>())
        QCOMPARE(lines, QStringList({u"abcdefghijklm"_s, u"xyz"_s, u"12345"_s, u"67890"_s}));
    else
        QCOMPARE(lines, QStringList({u"abcde"_s, u"fghij"_s, u"klm"_s, u"xyz"_s, u"12345"_s, u"67890"_s}));
}

void TestTerminalScreen::hasStyles()
{
    TerminalScreen screen;
    (void)screen.feed("ab\x1b[1;31mcd\x1b[0;7me\x1b[0;38;2;1;2;3mf\x1b[0mg");
    const StyledLine line = screen.picture().rows.front();
    QCOMPARE(line.text, u"abcdefg"_s);
    QCOMPARE(line.runs.size(), 3U);
    QCOMPARE(line.runs[0], (StyleRun {2, 2, {.foreground = TextColor {false, 1}, .bold = true}}));
    QCOMPARE(line.runs[1], (StyleRun {4, 1, {.inverse = true}}));
    QCOMPARE(line.runs[2], (StyleRun {5, 1, {.foreground = TextColor {true, 0x010203}}}));
}

void TestTerminalScreen::hasACursor()
{
    TerminalScreen screen;
    (void)screen.feed("one\r\nt\u4e2do");
    QCOMPARE(screen.picture().cursorRow, 1);
    QCOMPARE(screen.picture().cursorAt, 3);
    QVERIFY(screen.picture().cursorShown);
    (void)screen.feed("\x1b[4D"); // one letter of two columns, two of one
    QCOMPARE(screen.picture().cursorAt, 0);
    (void)screen.feed("\x1b[?25l");
    QVERIFY(!screen.picture().cursorShown);
    (void)screen.feed("\x1b[10;7H");
    QCOMPARE(screen.picture().cursorRow, 9);
    QCOMPARE(screen.picture().cursorAt, 6);
    QCOMPARE(screen.picture().rows.size(), 10U);
}

void TestTerminalScreen::hasAnotherScreen()
{
    TerminalScreen screen({20, 3});
    QCOMPARE(texts(screen.feed("shell\r\n\x1b[?1049h\x1b[H1\r\n2\r\n3\r\n4\r\n5")), QStringList());
    QVERIFY(screen.isAlternate());
    QCOMPARE(texts(screen.picture().rows), QStringList({u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(texts(screen.resize({20, 2})), QStringList());
    QCOMPARE(texts(screen.feed("\x1b[?1049l")), QStringList());
    QVERIFY(!screen.isAlternate());
    QCOMPARE(texts(screen.picture().rows).value(0), u"shell"_s);
}

void TestTerminalScreen::scrollsRegions()
{
    TerminalScreen screen({20, 4});
    (void)screen.feed("a\r\nb\r\nc\r\nstatus\x1b[1;3r\x1b[3;1H");
    QCOMPARE(texts(screen.feed("\r\nd")), QStringList {u"a"_s});
    QCOMPARE(texts(screen.picture().rows), QStringList({u"b"_s, u"c"_s, u"d"_s, u"status"_s}));
    QCOMPARE(texts(screen.feed("\x1b[2;3r\x1b[3;1H\r\ne")), QStringList()); // inside the screen: nobody keeps it
    QCOMPARE(texts(screen.picture().rows), QStringList({u"b"_s, u"d"_s, u"e"_s, u"status"_s}));
}

void TestTerminalScreen::marksWhatIsInvisible()
{
    TerminalScreen screen;
    const QString line = shown(screen, "a\u202eb\u2066c\u00add"_ba).value(0);
    QVERIFY2(!line.contains(QChar(0x202e)) && !line.contains(QChar(0x2066)), qPrintable(line));
    QVERIFY2(line.contains(u"<U+202E>"_s), qPrintable(line));
}

void TestTerminalScreen::endsWithWhatIsThere()
{
    TerminalScreen screen;
    (void)screen.feed("one\r\n\r\ntwo\r\n\r\n");
    QCOMPARE(texts(screen.finish()), QStringList({u"one"_s, u""_s, u"two"_s}));
    TerminalScreen nothing;
    QCOMPARE(texts(nothing.finish()), QStringList());
    TerminalScreen full;
    (void)full.feed("\x1b[?1049h\x1b[2;3Hpicture");
    QCOMPARE(texts(full.finish()), QStringList({u""_s, u"  picture"_s}));
}

void TestTerminalScreen::changesItsSize()
{
    TerminalScreen screen({20, 3});
    (void)screen.feed("one\r\ntwo");
    QCOMPARE(texts(screen.resize({10, 5})), QStringList());
    QCOMPARE(screen.size(), (TerminalSize {10, 5}));
    QCOMPARE(texts(screen.picture().rows), QStringList({u"one"_s, u"two"_s}));
    QCOMPARE(texts(screen.resize({0, 100'000})), QStringList());
    QCOMPARE(screen.size(), (TerminalSize {TerminalSize::least, TerminalSize::most}));
}

void TestTerminalScreen::keepsLinesOfAScreenThatGetsSmaller()
{
    TerminalScreen screen({20, 5});
    (void)screen.feed("1\r\n2\r\n3\r\n4\r\n5");
    QStringList lines = texts(screen.resize({20, 2}));
    lines += texts(screen.resize({20, 4}));
    lines += texts(screen.finish());
    QCOMPARE(lines, QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
}

void TestTerminalScreen::answersQuestions()
{
    TerminalScreen screen;
    (void)screen.feed("\x1b[3;4H\x1b[6n");
    QCOMPARE(screen.takeAnswers(), "\x1b[3;4R"_ba);
    QCOMPARE(screen.takeAnswers(), ""_ba);
    (void)screen.feed("\x1b[c");
    QVERIFY(screen.takeAnswers().startsWith("\x1b[?"));
}

// The mode is asked for: 2 is off. A DEL within a sequence is not part of it.
void TestTerminalScreen::hasNoMarginsAtTheSides()
{
    for (const char *request : {"\x1b[?69h", "\x1b[?1;69h",
                                "\x1b[?6\x7f"
                                "9h"}) {
        TerminalScreen screen;
        (void)screen.feed(request);
        (void)screen.feed("\x1b[?69$p");
        QCOMPARE(screen.takeAnswers(), "\x1b[?69;2$y"_ba);
    }
}

void TestTerminalScreen::answersBoundedly()
{
    TerminalScreen screen;
    (void)screen.feed(QByteArray("\x1b[6n").repeated(10'000));
    const QByteArray answers = screen.takeAnswers();
    QVERIFY(answers.size() <= TerminalScreen::mostAnswered);
    QVERIFY(answers.endsWith('R'));
}

void TestTerminalScreen::skipsAllButSettings()
{
    TerminalScreen screen;
    screen.skip("lost\x1b[6n\x1b[?1049h\x1b[31mlost\x1b[2Jlost\x1b[999");
    (void)screen.feed("red");
    QVERIFY(screen.isAlternate());
    QCOMPARE(texts(screen.picture().rows), QStringList {u"red"_s});
    QCOMPARE(screen.picture().rows.front().runs.front().style.foreground, (TextColor {false, 1}));
    QCOMPARE(screen.takeAnswers(), ""_ba);
}

void TestTerminalScreen::hasLastWords()
{
    TerminalScreen screen;
    QCOMPARE(screen.lastWords(), QString());
    (void)screen.feed("one\r\ntwo\r\n");
    QCOMPARE(screen.lastWords(), u"two"_s);
    (void)screen.feed("$ ");
    QCOMPARE(screen.lastWords(), u"$ "_s);
    (void)screen.feed("\x1b[2;1H");
    QCOMPARE(screen.lastWords(), u"two"_s);
}

void TestTerminalScreen::sendsKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, int key, const QByteArray &bytes, int modifiers = 0,
                        const QString &text = {}) { QTest::newRow(name) << key << modifiers << text << bytes; };
    row("a letter", Qt::Key_A, "a"_ba, 0, u"a"_s);
    row("a capital letter", Qt::Key_A, "A"_ba, Qt::ShiftModifier, u"A"_s);
    row("an umlaut", Qt::Key_Udiaeresis, "\u00fc"_ba, 0, u"\u00fc"_s);
    row("Alt and a letter", Qt::Key_B, "\x1b"_ba + "b", Qt::AltModifier, u"b"_s);
    row("Ctrl+A", Qt::Key_A, "\x01"_ba, Qt::ControlModifier, u"\x01"_s);
    row("Ctrl+C", Qt::Key_C, "\x03"_ba, Qt::ControlModifier, u"\x03"_s);
    row("Ctrl+D", Qt::Key_D, "\x04"_ba, Qt::ControlModifier);
    row("Ctrl+Z", Qt::Key_Z, "\x1a"_ba, Qt::ControlModifier);
    row("Ctrl+M", Qt::Key_M, "\r"_ba, Qt::ControlModifier);
    row("Ctrl+I", Qt::Key_I, "\t"_ba, Qt::ControlModifier);
    row("Ctrl+Space", Qt::Key_Space, QByteArray(1, '\0'), Qt::ControlModifier, u" "_s);
    row("Ctrl+backslash", Qt::Key_Backslash, "\x1c"_ba, Qt::ControlModifier);
    row("Ctrl+Alt+C", Qt::Key_C, "\x1b\x03"_ba, int(Qt::ControlModifier) | int(Qt::AltModifier));
    row("Return", Qt::Key_Return, "\r"_ba);
    row("Shift+Return", Qt::Key_Return, "\r"_ba, Qt::ShiftModifier);
    row("Enter", Qt::Key_Enter, "\r"_ba, Qt::KeypadModifier);
    row("Backspace", Qt::Key_Backspace, "\x7f"_ba, 0, u"\b"_s);
    row("Shift+Backspace", Qt::Key_Backspace, "\x7f"_ba, Qt::ShiftModifier);
    row("Alt+Backspace", Qt::Key_Backspace, "\x1b\x7f"_ba, Qt::AltModifier);
    row("Tab", Qt::Key_Tab, "\t"_ba);
    row("Shift+Tab", Qt::Key_Backtab, "\x1b[Z"_ba, Qt::ShiftModifier);
    row("Escape", Qt::Key_Escape, "\x1b"_ba);
    row("Up", Qt::Key_Up, "\x1b[A"_ba);
    row("Down", Qt::Key_Down, "\x1b[B"_ba);
    row("Right", Qt::Key_Right, "\x1b[C"_ba);
    row("Left", Qt::Key_Left, "\x1b[D"_ba);
    row("Ctrl+Left", Qt::Key_Left, "\x1b[1;5D"_ba, Qt::ControlModifier);
    row("Home", Qt::Key_Home, "\x1b[H"_ba);
    row("End", Qt::Key_End, "\x1b[F"_ba);
    row("Insert", Qt::Key_Insert, "\x1b[2~"_ba);
    row("Delete", Qt::Key_Delete, "\x1b[3~"_ba, 0, u"\x7f"_s);
    row("Page Up", Qt::Key_PageUp, "\x1b[5~"_ba);
    row("Page Down", Qt::Key_PageDown, "\x1b[6~"_ba);
    row("F1", Qt::Key_F1, "\x1bOP"_ba);
    row("F4", Qt::Key_F4, "\x1bOS"_ba);
    row("F5", Qt::Key_F5, "\x1b[15~"_ba);
    row("F10", Qt::Key_F10, "\x1b[21~"_ba);
    row("F12", Qt::Key_F12, "\x1b[24~"_ba);
    row("Shift alone", Qt::Key_Shift, ""_ba, Qt::ShiftModifier);
}

void TestTerminalScreen::sendsKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(QString, text);
    QFETCH(QByteArray, bytes);
    TerminalScreen screen;
    QCOMPARE(screen.bytesOf(key, Qt::KeyboardModifiers(modifiers), text), bytes);
    QCOMPARE(screen.takeAnswers(), ""_ba);
}

void TestTerminalScreen::sendsArrowsInBothModes()
{
    TerminalScreen screen;
    (void)screen.feed("\x1b[?1h");
    QCOMPARE(press(screen, Qt::Key_Up), "\x1bOA"_ba);
    QCOMPARE(press(screen, Qt::Key_Home), "\x1bOH"_ba);
    (void)screen.feed("\x1b[?1l");
    QCOMPARE(press(screen, Qt::Key_Up), "\x1b[A"_ba);
}

void TestTerminalScreen::pastes()
{
    TerminalScreen screen;
    QCOMPARE(screen.bytesOfPaste(u"one\ntwo\r\n\u00fc\t\x1b[201~"_s), "one\rtwo\r\u00fc\t[201~"_ba);
    (void)screen.feed("\x1b[?2004h");
    QCOMPARE(screen.bytesOfPaste(u"one\n"_s), "\x1b[200~one\r\x1b[201~"_ba);
}

void TestTerminalScreen::showsRecordings_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/terminal"));
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!name.contains(u'.'))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestTerminalScreen::showsRecordings()
{
    QFETCH(QString, path);
    QFile recording(path);
    QVERIFY(recording.open(QIODevice::ReadOnly));
    const QByteArray bytes = recording.readAll();
    QFile expected(path + u".txt"_s);
    for (const qsizetype piece : {qsizetype(1), qsizetype(3), bytes.size()}) {
        TerminalScreen screen;
        QStringList lines;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            lines += texts(screen.feed(bytes.sliced(at, std::min(piece, bytes.size() - at))));
        lines += texts(screen.picture().rows);
        const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
        if (qEnvironmentVariableIsSet("PANGAEA_WRITE_GOLDEN")) {
            QVERIFY(expected.open(QIODevice::WriteOnly) && expected.write(text) == text.size());
            expected.close();
        }
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text).split(u'\n'), QString::fromUtf8(expected.readAll()).split(u'\n'));
        expected.close();
    }
}

// What comes is not ours: nothing of it may end the window.
void TestTerminalScreen::standsNonsense()
{
    QRandomGenerator random(7);
    const QByteArray likely
        = "\x1b\x1b\x1b[[[]?;;0123456789hlmrHJKABCDLMPXSTcn#38()0\r\n\t\b\x0e\x0f\x7f ab\xc3\xa4\xe4\xb8\xad\xf0\x9f\x98\x80\x9b\x90P_^"_ba;
    for (int round = 0; round < 300; ++round) {
        TerminalScreen screen({int(random.bounded(2, 30)), int(random.bounded(2, 12))});
        for (int piece = 0; piece < 30; ++piece) {
            QByteArray bytes;
            for (int i = 0; i < 60; ++i) {
                bytes += random.bounded(4) ? likely[random.bounded(int(likely.size()))] : char(random.bounded(256));
            }
            (void)screen.feed(bytes);
            (void)screen.resize({int(random.bounded(0, 40)), int(random.bounded(0, 15))});
            const TerminalPicture picture = screen.picture();
            QVERIFY(picture.cursorRow < int(picture.rows.size()));
            for (const StyledLine &line : picture.rows) {
                QVERIFY(line.runs.empty() || line.runs.back().end() <= line.text.size());
                for (const QChar c : line.text)
                    QVERIFY(c.isSurrogate() || !isTreacherous(c.unicode()));
            }
        }
        (void)screen.finish();
    }
}

QTEST_APPLESS_MAIN(TestTerminalScreen)
#include "tst_terminalscreen.moc"
