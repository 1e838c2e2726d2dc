// SPDX-License-Identifier: MIT
// Output in all its ways to be odd, whole and in pieces: what is shown must not depend on the reads.
#include "core/outputdecoder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace pangaea;

namespace {

/// The complete lines and, last, the rest.
QStringList decoded(const QByteArrayList &pieces)
{
    OutputDecoder decoder;
    QStringList lines;
    for (const QByteArray &piece : pieces)
        lines += decoder.feed(piece);
    lines += decoder.finish();
    return lines;
}

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

} // namespace

class TestOutputDecoder final : public QObject
{
    Q_OBJECT
private slots:
    void lines_data();
    void lines();
    void brokenUtf8_data();
    void brokenUtf8();
    void randomBytesInPieces();
    void partialLine();
    void finishBeginsAnew();
    void longLine();
    void longLineKeepsPairsTogether();
    void longLineKeepsMarksTogether();
    void cutCharacterAtTheLimit();
    void endlessEscape_data();
    void endlessEscape();
    void visible_data();
    void visible();
};

void TestOutputDecoder::lines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing", "", {QString()});
    row("no newline", "abc", {text(u"abc")});
    row("lines", "a\nb\n", {text(u"a"), text(u"b"), QString()});
    row("empty lines", "\n\n", {QString(), QString(), QString()});
    row("crlf", "a\r\nb\r\n", {text(u"a"), text(u"b"), QString()});
    row("crcrlf", "a\r\r\nb", {text(u"a"), text(u"b")});
    row("progress", "10 %\r20 %\r100 %\ndone", {text(u"100 %"), text(u"done")});
    row("shorter progress", "long text\rok\n", {text(u"ok"), QString()});
    row("cr at the end", "50 %\r", {text(u"50 %")});
    row("cr, escape, newline", "a\r\x1b[K\nb", {text(u"a"), text(u"b")});
    row("tab", "a\tb", {text(u"a\tb")});
    row("utf-8", "z\xC3\xA4\xE2\x82\xAC\xF0\x9F\x8C\x8D\n", {text(u"zä€🌍"), QString()});
    row("nul", QByteArray("a\0b", 3), {text(u"a\u2400b")});
    row("controls", "\x01\x07\x08\x0B\x0C\x1F", {text(u"\u2401\u2407\u2408\u240B\u240C\u241F")});
    row("del", "a\x7F", {text(u"a\u2421")});
    row("c1", "\xC2\x80\xC2\x9B" "31m\xC2\x85", {text(u"<U+0080><U+009B>31m<U+0085>")});
    row("override", "\xE2\x80\xAE" "exe", {text(u"<U+202E>exe")});
    row("embeddings", "\xE2\x80\xAA\xE2\x80\xAC", {text(u"<U+202A><U+202C>")});
    row("isolates", "\xE2\x81\xA6\xE2\x81\xA9", {text(u"<U+2066><U+2069>")});
    row("direction marks", "\xD8\x9C\xE2\x80\x8E\xE2\x80\x8F", {text(u"<U+061C><U+200E><U+200F>")});
    row("separators", "\xE2\x80\xA8\xE2\x80\xA9", {text(u"<U+2028><U+2029>")});
    row("byte order mark first", "\xEF\xBB\xBF" "a", {text(u"<U+FEFF>a")});
    row("byte order mark later", "a\xEF\xBB\xBF", {text(u"a<U+FEFF>")});
    row("zero width", "\xE2\x80\x8B\xE2\x81\xA0", {text(u"<U+200B><U+2060>")});
    row("joiners stay", "\xE2\x80\x8C\xE2\x80\x8D", {text(u"\u200C\u200D")});
    row("colour", "\x1b[1;31mred\x1b[0m\n", {text(u"red"), QString()});
    row("private csi", "\x1b[?25l\x1b[2 qx", {text(u"x")});
    row("title with bel", "\x1b]0;evil\x07x", {text(u"x")});
    row("title with st", "\x1b]0;evil\x1b\\x", {text(u"x")});
    row("title with c1 st", "\x1b]0;evil\xC2\x9Cx", {text(u"x")});
    row("title with utf-8", "\x1b]0;\xF0\x9F\x8C\x8D\x07x", {text(u"x")});
    row("dcs, apc, pm", "\x1bPq\n#0\x1b\\a\x1b_b\x1b\\c\x1b^d\x1b\\e", {text(u"ace")});
    row("two bytes", "\x1b" "7a\x1b=b\x1bMc", {text(u"abc")});
    row("character set", "\x1b(Ba\x1b)0b", {text(u"ab")});
    row("escape, escape", "\x1b\x1b[1mx", {text(u"x")});
    row("string broken off by csi", "\x1b]0;a\x1b[1mx", {text(u"x")});
    row("newline breaks off csi", "\x1b[1\nx", {QString(), text(u"x")});
    row("newline breaks off escape", "a\x1b\nx", {text(u"a"), text(u"x")});
    row("letter breaks off csi", "\x1b[\xC3\xA4", {text(u"ä")});
    row("escape cut off", "abc\x1b[1", {text(u"abc")});
    row("lone bell", "\x07", {text(u"\u2407")});
}

void TestOutputDecoder::lines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    QCOMPARE(decoded({bytes}), expected);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(decoded({bytes.first(cut), bytes.sliced(cut)}), expected);
    QByteArrayList single;
    for (const char byte : bytes)
        single.append(QByteArray(1, byte));
    QCOMPARE(decoded(single), expected);
}

void TestOutputDecoder::brokenUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("stray continuation") << QByteArray("\x80");
    QTest::newRow("never valid") << QByteArray("\xFF");
    QTest::newRow("overlong") << QByteArray("\xC0\xAF");
    QTest::newRow("overlong nul") << QByteArray("\xC0\x80");
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("above the last") << QByteArray("\xF4\x90\x80\x80");
    QTest::newRow("cut after 1 of 2") << QByteArray("\xC3");
    QTest::newRow("cut after 2 of 3") << QByteArray("\xE2\x82");
    QTest::newRow("cut after 3 of 4") << QByteArray("\xF0\x9F\x8C");
}

void TestOutputDecoder::brokenUtf8()
{
    QFETCH(QByteArray, bytes);
    const auto onlyMarks = [](QString line) {
        return !line.isEmpty() && line.remove(QChar(QChar::ReplacementCharacter)).isEmpty();
    };
    QVERIFY(onlyMarks(decoded({bytes}).constLast()));
    const QByteArray between = "a" + bytes + "b\nc";
    const QStringList whole = decoded({between});
    for (qsizetype cut = 0; cut <= between.size(); ++cut) {
        const QStringList lines = decoded({between.first(cut), between.sliced(cut)});
        QCOMPARE(lines, whole);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.constLast(), text(u"c"));
        QVERIFY(lines.constFirst().startsWith(QLatin1Char('a')));
        QVERIFY(lines.constFirst().endsWith(QLatin1Char('b')));
        QVERIFY(onlyMarks(lines.constFirst().chopped(1).sliced(1)));
    }
}

void TestOutputDecoder::randomBytesInPieces()
{
    auto *random = QRandomGenerator::global();
    const QByteArray alphabet("a\n\r\t\x1b[]\\;m\x07\x00\xC3\xA4\xE2\x80\xAE\xF0\x9F\xFF", 21);
    for (int round = 0; round < 300; ++round) {
        QByteArrayList pieces;
        for (int piece = 0; piece < 20; ++piece) {
            QByteArray bytes(random->bounded(40), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = alphabet[random->bounded(int(alphabet.size()))];
            pieces.append(bytes);
        }
        const QStringList lines = decoded(pieces);
        QCOMPARE(lines, decoded({pieces.join()}));
        for (const QString &line : lines) {
            QVERIFY(line.isValidUtf16());
            const QString withoutTabs = QString(line).remove(QLatin1Char('\t'));
            QCOMPARE(visibleText(withoutTabs), withoutTabs);
        }
    }
}

void TestOutputDecoder::partialLine()
{
    OutputDecoder decoder;
    QVERIFY(decoder.feed("Name").isEmpty());
    QCOMPARE(decoder.partial(), text(u"Name"));
    QVERIFY(decoder.feed(": \xE2\x82").isEmpty());
    QCOMPARE(decoder.partial(), text(u"Name: "));
    QCOMPARE(decoder.feed("\xAC\n"), QStringList {text(u"Name: €")});
    QCOMPARE(decoder.partial(), QString());
}

void TestOutputDecoder::finishBeginsAnew()
{
    OutputDecoder decoder;
    QVERIFY(decoder.feed("old\r\x1b]0;title\xC3").isEmpty());
    QCOMPARE(decoder.finish(), text(u"\uFFFD"));
    QCOMPARE(decoder.finish(), QString());
    QCOMPARE(decoder.feed("\xA4new\n"), QStringList {text(u"\uFFFDnew")});
}

void TestOutputDecoder::longLine()
{
    constexpr qsizetype most = OutputDecoder::maxLineLength;
    const QStringList justFits {QString(most, QLatin1Char('x')), QString()};
    QCOMPARE(decoded({QByteArray(most, 'x') + '\n'}), justFits);
    OutputDecoder decoder;
    const QStringList lines = decoder.feed(QByteArray(1'000'000, 'x'));
    QCOMPARE(lines.size(), 1'000'000 / most);
    qsizetype length = decoder.finish().size();
    for (const QString &line : lines) {
        QCOMPARE(line.size(), most);
        length += line.size();
    }
    QCOMPARE(length, 1'000'000);
}

void TestOutputDecoder::longLineKeepsPairsTogether()
{
    constexpr qsizetype most = OutputDecoder::maxLineLength;
    const QByteArray filler(most - 1, 'x');
    const QStringList expected {QString(most - 1, QLatin1Char('x')), text(u"🌍y")};
    const QByteArray bytes = filler + "\xF0\x9F\x8C\x8Dy";
    QCOMPARE(decoded({bytes}), expected);
    for (qsizetype cut = filler.size(); cut <= bytes.size(); ++cut)
        QCOMPARE(decoded({bytes.first(cut), bytes.sliced(cut)}), expected);
    const QByteArray fits = filler.chopped(1) + "\xF0\x9F\x8C\x8D";
    QCOMPARE(decoded({fits}).size(), 1);
}

void TestOutputDecoder::longLineKeepsMarksTogether()
{
    const QByteArray filler(OutputDecoder::maxLineLength - 7, 'x');
    const QStringList expected {QString::fromLatin1(filler), text(u"<U+202E>")};
    QCOMPARE(decoded({filler + "\xE2\x80\xAE"}), expected);
}

void TestOutputDecoder::cutCharacterAtTheLimit()
{
    const QByteArray filler(OutputDecoder::maxLineLength, 'x');
    QCOMPARE(decoded({filler + "\xE2\x82"}), QStringList {QString::fromLatin1(filler)});
}

void TestOutputDecoder::endlessEscape_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("osc") << QByteArray("\x1b]0;");
    QTest::newRow("dcs") << QByteArray("\x1bP");
    QTest::newRow("osc with escapes") << QByteArray("\x1b]\x1b]\x1b]");
    QTest::newRow("csi") << QByteArray("\x1b[");
    QTest::newRow("intermediates") << QByteArray("\x1b");
}

void TestOutputDecoder::endlessEscape()
{
    QFETCH(QByteArray, begin);
    const char filler = begin.endsWith('[') ? '1' : begin.size() == 1 ? ' ' : 'x';
    const QStringList lines = decoded({begin + QByteArray(5000, filler) + "end\nnext"});
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().endsWith(text(u"end")));
    QCOMPARE(lines.constLast(), text(u"next"));
}

void TestOutputDecoder::visible_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << text(u"Südamerika 🌍") << text(u"Südamerika 🌍");
    QTest::newRow("newline, tab, cr") << text(u"a\nb\tc\r") << text(u"a\u240Ab\u2409c\u240D");
    QTest::newRow("escape") << text(u"\u001b[31m") << text(u"\u241B[31m");
    QTest::newRow("nul") << QString(QChar()) << text(u"\u2400");
    QTest::newRow("override") << text(u"a\u202Eb") << text(u"a<U+202E>b");
    QTest::newRow("separator") << text(u"\u2028") << text(u"<U+2028>");
    QTest::newRow("lone high") << QString(QChar(0xD83C)) << text(u"\uFFFD");
    QTest::newRow("lone low") << QString(QChar(0xDF0D)) + text(u"a") << text(u"\uFFFDa");
    QTest::newRow("markup stays text") << text(u"<b>&amp;") << text(u"<b>&amp;");
}

void TestOutputDecoder::visible()
{
    QFETCH(QString, raw);
    QTEST(visibleText(raw), "shown");
}

QTEST_APPLESS_MAIN(TestOutputDecoder)
#include "tst_outputdecoder.moc"
