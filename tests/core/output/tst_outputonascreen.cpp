// SPDX-License-Identifier: MIT
// Another opinion: on a screen that is wide and high enough, libvterm shows the lines that the decoder makes, after each
// character of what real programs printed, and of what chance writes.
//
// Where the two differ on purpose:
// - a tabulator is one character of the line here, so that copied text has it; a terminal moves over cells;
// - control characters become marks; a terminal rings, or does nothing;
// - each character has one place; in a terminal, wide ones have two. So what overwrites them may differ;
// - absolute places (ESC [ H, scroll regions, the alternate screen) are those of a screen, and a pipe has none;
// - lines instead of letters: y and z are ≤ and ≥, as in xterm, not their slanted variants;
// - below the last line is nothing to move to; a screen that is higher has more rows.
#include "tests/fixtures/decodedlines.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <vterm.h>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

// They move to absolute places, or beyond what they printed.
const QStringList onlyInATerminal {u"top-terminal"_s, u"apt-terminal"_s};

/// A newline also returns to the begin of the line, as where a terminal's driver stands between.
class Screen
{
public:
    static constexpr int rows = 260;
    static constexpr int columns = 400;

    Screen()
    {
        vterm_set_utf8(m_terminal, 1);
        vterm_screen_reset(m_screen, 1);
        write("\x1b[20h");
    }
    Q_DISABLE_COPY_MOVE(Screen)
    ~Screen() { vterm_free(m_terminal); }

    void write(const QByteArray &bytes) { vterm_input_write(m_terminal, bytes.constData(), size_t(bytes.size())); }
    [[nodiscard]] QString row(int number) const
    {
        QByteArray text(columns * 4, Qt::Uninitialized);
        const size_t size = vterm_screen_get_text(m_screen, text.data(), size_t(text.size()),
                                                  {number, number + 1, 0, columns});
        return QString::fromUtf8(text.constData(), qsizetype(size));
    }

private:
    VTerm *m_terminal = vterm_new(rows, columns);
    VTermScreen *m_screen = vterm_obtain_screen(m_terminal);
};

QString withoutBlanksAtTheEnd(QString text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString withTabsAsBlanks(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += c == u'\t' ? QString(8 - wide.size() % 8, u' ') : QString(c);
    return wide;
}

/// The first row of both that differs, from this one on; empty if none does.
QString difference(const QStringList &lines, const Screen &screen, qsizetype first)
{
    for (qsizetype i = std::max<qsizetype>(0, first); i < std::min<qsizetype>(lines.size() + 3, Screen::rows); ++i) {
        const QString ours = withoutBlanksAtTheEnd(withTabsAsBlanks(lines.value(i)));
        const QString theirs = withoutBlanksAtTheEnd(screen.row(int(i)));
        if (ours != theirs)
            return u"line %1: \"%2\", but on the screen \"%3\""_s.arg(i).arg(ours, theirs);
    }
    return {};
}

/// Letters whole, since libvterm may lose one that is cut.
QByteArrayList characters(const QByteArray &bytes)
{
    QByteArrayList all;
    for (const char byte : bytes) {
        if ((uchar(byte) & 0xC0) == 0x80 && !all.isEmpty())
            all.back() += byte;
        else
            all += QByteArray(1, byte);
    }
    return all;
}

QString firstDifference(const QByteArray &bytes)
{
    DecodedLines lines;
    Screen screen;
    QByteArray so_far;
    for (const QByteArray &character : characters(bytes)) {
        lines.write(character);
        screen.write(character);
        so_far += character;
        // All rows now and then, and always those near the end.
        const qsizetype first = character == "\n" ? 0 : qsizetype(lines.complete().size()) - 12;
        if (const QString found = difference(lines.texts(), screen, first); !found.isEmpty())
            return found + u" after "_s + QString::fromUtf8(so_far.toPercentEncoding(" []:;()%"));
    }
    return difference(lines.texts(), screen, 0);
}

/// Bytes out of what is supported, never below the last line, nor above the first one.
class Writer
{
public:
    explicit Writer(quint32 seed)
        : m_random(seed)
    {
    }
    QByteArray next()
    {
        const auto number = [this](int most) { return QByteArray::number(1 + m_random.bounded(most)); };
        switch (m_random.bounded(18)) {
        case 0: return newLine();
        case 1: return "\r";
        case 2: return "\b";
        case 3: return "\x1b[K";
        case 4: return "\x1b[1K";
        case 5: return "\x1b[2K";
        case 6: return "\x1b[" + number(9) + 'C';
        case 7: return "\x1b[" + number(9) + 'D';
        case 8: return "\x1b[" + number(30) + 'G';
        case 9: return "\x1b[3" + QByteArray::number(m_random.bounded(8)) + "mx\x1b[m";
        case 10: return up('A');
        case 11: return up('F');
        case 12: return down('B');
        case 13: return down('E');
        case 14: return m_random.bounded(4) ? "" : "\x1b[J";
        case 15: return "\x1b(0" + word() + "\x1b(B";
        case 16: return "\xC3\xA4";
        default: return word();
        }
    }

private:
    QByteArray newLine()
    {
        m_row += 1;
        m_last = std::max(m_last, m_row);
        return "\n";
    }
    QByteArray up(char how)
    {
        const int lines = m_row > 0 ? 1 + m_random.bounded(m_row) : 0;
        m_row -= lines;
        return lines > 0 ? "\x1b[" + QByteArray::number(lines) + how : QByteArray();
    }
    QByteArray down(char how)
    {
        const int lines = m_last > m_row ? 1 + m_random.bounded(m_last - m_row) : 0;
        m_row += lines;
        return lines > 0 ? "\x1b[" + QByteArray::number(lines) + how : QByteArray();
    }
    QByteArray word()
    {
        QByteArray letters;
        for (int i = m_random.bounded(8); i >= 0; --i)
            letters += char('a' + m_random.bounded(24)); // not y and z
        return letters;
    }

    QRandomGenerator m_random;
    int m_row = 0;
    int m_last = 0;
};

} // namespace

class TestOutputOnAScreen : public QObject
{
    Q_OBJECT
private slots:
    void whatProgramsPrinted_data();
    void whatProgramsPrinted();
    void whatChanceWrites();
};

void TestOutputOnAScreen::whatProgramsPrinted_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/recorded"));
    for (const QString &name : folder.entryList({u"*.bytes"_s}, QDir::Files, QDir::Name)) {
        if (!onlyInATerminal.contains(name.chopped(6)))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void TestOutputOnAScreen::whatProgramsPrinted()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll().replace('\x07', "");
    QVERIFY(bytes.count('\n') < Screen::rows - 10);
    QCOMPARE(firstDifference(bytes), QString());
}

void TestOutputOnAScreen::whatChanceWrites()
{
    for (quint32 seed = 1; seed <= 150; ++seed) {
        Writer writer(seed);
        QByteArray bytes;
        for (int i = 0; i < 120; ++i)
            bytes += writer.next();
        const QString found = firstDifference(bytes);
        QVERIFY2(found.isEmpty(), qPrintable(u"seed %1, %2"_s.arg(seed).arg(found)));
    }
}

QTEST_GUILESS_MAIN(TestOutputOnAScreen)
#include "tst_outputonascreen.moc"
