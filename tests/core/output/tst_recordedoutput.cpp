// SPDX-License-Identifier: MIT
// What real programs printed, recorded in tests/data/recorded: the lines that people see of it, however the bytes are
// cut. PANGAEA_WRITE_GOLDEN=1 writes the expected lines anew.
#include "tests/fixtures/decodedlines.h"
#include "tests/fixtures/testing.h"

#include "core/journal/journal.h"
#include "core/output/outputlog.h"
#include "core/table/processtable.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

QString placeOf(const QString &name)
{
    return QStringLiteral(TEST_DATA_DIR "/recorded/") + name;
}

QByteArray contentsOf(const QString &name)
{
    QFile file(placeOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Each line behind a bar; below it, what is not plain in it.
QByteArray asGolden(const std::vector<StyledLine> &lines)
{
    QString text;
    for (const StyledLine &line : lines) {
        text += u'|' + line.text + u'\n';
        if (!line.runs.empty())
            text += u"  "_s + toldStyles(line) + u'\n';
    }
    return text.toUtf8();
}

QByteArray goldenOf(const QByteArrayList &pieces)
{
    DecodedLines lines;
    for (const QByteArray &piece : pieces)
        lines.write(piece);
    lines.end();
    return asGolden(lines.complete());
}

} // namespace

class TestRecordedOutput : public QObject
{
    Q_OBJECT
private slots:
    void isAsWritten_data() { recordings(); }
    void isAsWritten();
    void isTheSameHoweverItIsCut_data() { recordings(); }
    void isTheSameHoweverItIsCut();
    void theLogShowsTheSame_data() { recordings(); }
    void theLogShowsTheSame();
    void theCellIsALineOfThePanel_data() { recordings(); }
    void theCellIsALineOfThePanel();

private:
    static void recordings();
};

void TestRecordedOutput::recordings()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(placeOf({})).entryList({u"*.bytes"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name.chopped(6);
}

void TestRecordedOutput::isAsWritten()
{
    QFETCH(QString, name);
    const QByteArray lines = goldenOf({contentsOf(name + u".bytes"_s)});
    QVERIFY(!lines.isEmpty());
    if (qEnvironmentVariableIsSet("PANGAEA_WRITE_GOLDEN")) {
        QFile file(placeOf(name + u".lines"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(lines);
    }
    QCOMPARE(QString::fromUtf8(lines), QString::fromUtf8(contentsOf(name + u".lines"_s)));
}

void TestRecordedOutput::isTheSameHoweverItIsCut()
{
    QFETCH(QString, name);
    const QByteArray bytes = contentsOf(name + u".bytes"_s);
    const QByteArray expected = contentsOf(name + u".lines"_s);
    QByteArrayList single;
    for (const char byte : bytes)
        single += QByteArray(1, byte);
    QCOMPARE(goldenOf(single), expected);
    QRandomGenerator random(2026);
    for (int round = 0; round < 20; ++round) {
        QByteArrayList pieces;
        for (qsizetype at = 0; at < bytes.size();) {
            pieces += bytes.sliced(at, std::min<qsizetype>(1 + random.bounded(300), bytes.size() - at));
            at += pieces.back().size();
        }
        QCOMPARE(goldenOf(pieces), expected);
    }
}

// The log knows earlier lines by their number, and revises them there.
void TestRecordedOutput::theLogShowsTheSame()
{
    QFETCH(QString, name);
    Journal journal;
    const OutputLog log(journal);
    journal.append({made(asia, u"Asia"_s)});
    const QByteArray bytes = contentsOf(name + u".bytes"_s);
    for (qsizetype at = 0; at < bytes.size(); at += 50)
        journal.append({printed(asia, bytes.mid(at, 50))});
    journal.append({happened(asia, event::OutputEnded {})});
    std::vector<StyledLine> lines;
    for (const OutputLine &line : log.lines(asia))
        lines.push_back({line.text, line.runs});
    QVERIFY(log.liveLines(asia).empty());
    QCOMPARE(QString::fromUtf8(asGolden(lines)), QString::fromUtf8(contentsOf(name + u".lines"_s)));
}

void TestRecordedOutput::theCellIsALineOfThePanel()
{
    QFETCH(QString, name);
    Journal journal;
    const ProcessTable table(journal);
    const OutputLog log(journal);
    journal.append({made(asia, u"Asia"_s)});
    const QByteArray bytes = contentsOf(name + u".bytes"_s);
    for (const char byte : bytes) {
        journal.append({printed(asia, QByteArray(1, byte))});
        QStringList shown;
        for (const OutputLine &line : log.lines(asia))
            shown += line.text;
        for (const OutputLine &line : log.liveLines(asia))
            shown += line.text;
        const QString cell = table.find(asia)->lastLine;
        const bool nothing = std::ranges::all_of(shown, [](const QString &text) { return text.trimmed().isEmpty(); });
        QVERIFY2(nothing || shown.contains(cell), qPrintable(cell));
    }
}

QTEST_GUILESS_MAIN(TestRecordedOutput)
#include "tst_recordedoutput.moc"
