// SPDX-License-Identifier: MIT
// Odd output of every kind, whole and in pieces: what is shown must not depend on how it is read.
#include "core/output/outputdecoder.h"
#include "tests/fixtures/decodedlines.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

using namespace pangaea;

namespace {

using Lines = std::vector<StyledLine>;

/// The complete lines and, last, the rest.
Lines styled(const QByteArrayList &pieces)
{
    testing::DecodedLines lines;
    for (const QByteArray &piece : pieces)
        lines.write(piece);
    const size_t before = lines.complete().size();
    lines.end();
    return lines.complete().size() > before ? lines.complete() : lines.all();
}

QStringList texts(const Lines &lines)
{
    QStringList texts;
    for (const StyledLine &line : lines)
        texts += line.text;
    return texts;
}

QStringList decoded(const QByteArrayList &pieces)
{
    return texts(styled(pieces));
}

bool sameRuns(const Lines &first, const Lines &second)
{
    return std::ranges::equal(first, second, {}, &StyledLine::runs, &StyledLine::runs);
}

QString told(const StyledLine &line)
{
    return testing::toldStyles(line);
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
    void styles_data();
    void styles();
    void stylesHoldOverLines();
    void styleEndsWithTheStream();
    void tooManyStyles();
    void partialLine();
    void finishBeginsAnew();
    void longLine();
    void longLineKeepsPairsTogether();
    void longLineKeepsMarksTogether();
    void cutCharacterAtTheLimit();
    void endlessEscape_data();
    void endlessEscape();
    void longPictures_data();
    void longPictures();
    void visible_data();
    void visible();
    void reachesOnlyTheLastLines();
    void tellsWhatWasRevised();
    void lastWords();
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
    row("shorter progress", "long text\rok\n", {text(u"okng text"), QString()});
    row("spinner", "  Loading\r|\r/\r-", {text(u"- Loading")});
    row("erased progress", "long text\r\x1b[Kok\n", {text(u"ok"), QString()});
    row("erased to the end", "long text\rok\x1b[0K\n", {text(u"ok"), QString()});
    row("erased whole", "long text\x1b[2K\rok", {text(u"ok       ")});
    row("not erased", "long text\r\x1b[?K\x1b[3Kok", {text(u"okng text")});
    row("erased from the begin", "long text\b\b\b\b\x1b[1K!", {text(u"     !ext")});
    row("erased from the begin at the end", "ab\x1b[1Kc", {text(u"  c")});
    row("backspace", "abc\b\bX", {text(u"aXc")});
    row("backspace over a pair", "\xF0\x9F\x8C\x8D\bx", {text(u"x")});
    row("backspace over an emoji and its selector", "a\xE2\x9D\xA4\xEF\xB8\x8F\bx", {text(u"ax")});
    row("backspace at the begin", "\b\ba\n\bb", {text(u"a"), text(u"b")});
    row("column", "abc\x1b[2GX\x1b[GY\x1b[0GZ", {text(u"ZXc")});
    row("column beyond the end", "a\x1b[5Gb\x1b[9G\n", {text(u"a   b"), QString()});
    row("right and left", "abcd\r\x1b[2CX\x1b[3DY\x1b[9CZ", {text(u"YbXd      Z")});
    row("left from beyond the end", "ab\x1b[3C\x1b[2Dc", {text(u"ab c")});
    row("far away", "\x1b[99999999999Ga\x1b[2000Gb", {QString(999, QLatin1Char(' ')) + text(u"b")});
    row("a selector whose character goes",
        "\xE2\x9D\xA4\xEF\xB8\x8F"
        "b\rx",
        {text(u"xb")});
    row("overwritten by wider", "abc\r\xC3\xA4\xF0\x9F\x8C\x8D", {text(u"ä🌍c")});
    row("overwritten by narrower", "\xF0\x9F\x8C\x8D\xF0\x9F\x8C\x8Dx\rab", {text(u"abx")});
    row("overwritten by a mark", "abcdefghij\r\xE2\x80\xAE", {text(u"<U+202E>ij")});
    row("an emoji's selector", "\xE2\x9D\xA4\xEF\xB8\x8F!", {text(u"\u2764\uFE0F!")});
    row("a selector of nothing", "a\xEF\xB8\x8F!", {text(u"a<U+FE0F>!")});
    row("words in tags", "hi\xF3\xA0\x81\xA8", {text(u"hi<U+E0068>")});
    row("cr, tab", "abc\r\tx", {text(u"\txc")});
    row("cr at the end", "50 %\r", {text(u"50 %")});
    row("cr, escape, newline", "a\r\x1b[K\nb", {QString(), text(u"b")});
    row("tab", "a\tb", {text(u"a\tb")});
    row("utf-8", "z\xC3\xA4\xE2\x82\xAC\xF0\x9F\x8C\x8D\n", {text(u"zä€🌍"), QString()});
    row("nul", QByteArray("a\0b", 3), {text(u"a\u2400b")});
    row("controls", "\x01\x07\x0B\x0C\x1F", {text(u"\u2401\u2407\u240B\u240C\u241F")});
    row("del", "a\x7F", {text(u"a\u2421")});
    row("c1",
        "\xC2\x80\xC2\x9B"
        "31m\xC2\x85",
        {text(u"<U+0080><U+009B>31m<U+0085>")});
    row("override",
        "\xE2\x80\xAE"
        "exe",
        {text(u"<U+202E>exe")});
    row("embeddings", "\xE2\x80\xAA\xE2\x80\xAC", {text(u"<U+202A><U+202C>")});
    row("isolates", "\xE2\x81\xA6\xE2\x81\xA9", {text(u"<U+2066><U+2069>")});
    row("direction marks", "\xD8\x9C\xE2\x80\x8E\xE2\x80\x8F", {text(u"<U+061C><U+200E><U+200F>")});
    row("separators", "\xE2\x80\xA8\xE2\x80\xA9", {text(u"<U+2028><U+2029>")});
    row("byte order mark first",
        "\xEF\xBB\xBF"
        "a",
        {text(u"<U+FEFF>a")});
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
    row("two bytes",
        "\x1b"
        "7a\x1b=b\x1bMc",
        {text(u"abc")});
    row("character set", "\x1b(Ba\x1b)0b", {text(u"ab")});
    row("lines", "\x1b(0lqk\x1b(Blqk", {text(u"┌─┐lqk")});
    row("lines by shifting", "\x1b)0x\x0Ex\x0Fx\x1b)B\x0Ex", {text(u"x│xx")});
    row("what has no line", "\x1b(0A\xC3\xA4~\x7F", {text(u"Aä·␡")});
    row("a title without an end", "a\x1b]0;b\nc\xC3\xA4\x01", {text(u"a␛]0;b"), text(u"cä␁")});
    row("hidden in a title without an end",
        "\x1b]\xF0\x9F\x8C\x8D\xE2\x80\xAE"
        "a",
        {text(u"␛]🌍<U+202E>a")});
    row("a title given up",
        "\x1b]0;b\x18"
        "c\x1bPd\x1A"
        "e",
        {text(u"ce")});
    row("escape, escape", "\x1b\x1b[1mx", {text(u"x")});
    row("string broken off by csi", "\x1b]0;a\x1b[1mx", {text(u"x")});
    row("newline breaks off csi", "\x1b[1\nx", {QString(), text(u"x")});
    row("newline breaks off escape", "a\x1b\nx", {text(u"a"), text(u"x")});
    row("letter breaks off csi", "\x1b[\xC3\xA4", {text(u"ä")});
    row("escape cut off", "abc\x1b[1", {text(u"abc")});
    row("up", "one\ntwo\n\x1b[2AONE\nTWO\nthree", {text(u"ONE"), text(u"TWO"), text(u"three")});
    row("up keeps the column", "abc\nde\x1b[Ax\x1b[By", {text(u"abx"), text(u"de y")});
    row("up beyond the begin", "a\nb\x1b[99A\rX\n", {text(u"X"), text(u"b")});
    row("down beyond the end", "a\nb\x1b[9Bc", {text(u"a"), text(u"bc")});
    row("to begins", "one\ntwo\nthree\x1b[2F1\x1b[E2\x1b[F!", {text(u"!ne"), text(u"2wo"), text(u"three")});
    row("up from behind the end", "a\nb\x1b[3C\x1b[Ac", {text(u"a   c"), text(u"b")});
    row("up between wide ones", "\xF0\x9F\x8C\x8D\xF0\x9F\x8C\x8Dx\nab\x1b[Ay",
        {text(u"\U0001F30D\U0001F30Dy"), text(u"ab")});
    row("up with two numbers", "a\nb\x1b[1;2A\rX", {text(u"a"), text(u"X")});
    row("nested bars", "outer 0\ninner 0\x1b[A\n\rinner 9\x1b[A\router 1\n\n",
        {text(u"outer 1"), text(u"inner 9"), QString()});
    row("erased below", "a\nbcd\ne\x1b[A\x1b[JX", {text(u"a"), text(u"bX"), QString()});
    row("nothing below to erase", "ab\b\x1b[0JX\x1b[2J\x1b[1J\x1b[3J", {text(u"aX")});
    row("rich: up and erased", "one\ntwo\r\x1b[2K\x1b[1A\x1b[2KX\n", {text(u"X"), QString()});
    row("a revised line too long",
        QByteArray(maxLineLength, 'x') + "\n\x1b[A" + QByteArray("\x1b[1000C").repeated(5) + "\xE2\x80\xAE",
        {QString(maxLineLength, QLatin1Char('x')), QString()});
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
    static constexpr char letters[] = "a\n\r\t\b\x1b[]\\;mKGCD(0)\x0E\x0F"
                                      "13\x07\x00\xC3\xA4\xE2\x80\xAE\xF0\x9F\xEF\xB8\x8F\xFF";
    const QByteArray alphabet(letters, sizeof letters - 1);
    for (int round = 0; round < 300; ++round) {
        QByteArrayList pieces;
        for (int piece = 0; piece < 20; ++piece) {
            QByteArray bytes(random->bounded(40), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = alphabet[random->bounded(int(alphabet.size()))];
            pieces.append(bytes);
        }
        const Lines lines = styled(pieces);
        const Lines whole = styled({pieces.join()});
        QCOMPARE(texts(lines), texts(whole));
        QVERIFY(sameRuns(lines, whole));
        for (const QString &line : texts(lines)) {
            QVERIFY(line.isValidUtf16());
            const QString withoutTabs = QString(line).remove(QLatin1Char('\t'));
            QCOMPARE(visibleText(withoutTabs), withoutTabs);
        }
    }
}

void TestOutputDecoder::styles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *bytes, const char *expected) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromLatin1(expected);
    };
    row("plain", "abc", "");
    row("colour", "a\x1b[31mred\x1b[0mb", "1+3 fg1");
    row("no text", "a\x1b[31m\x1b[0mb", "");
    row("joined", "\x1b[31mre\x1b[31md", "0+3 fg1");
    row("side by side", "\x1b[31ma\x1b[32mb", "0+1 fg1, 1+1 fg2");
    row("overwritten", "\x1b[31mabcd\r\x1b[32mx", "0+1 fg2, 1+3 fg1");
    row("overwritten plain", "\x1b[31mabcd\r\x1b[mx", "1+3 fg1");
    row("overwritten alike", "\x1b[31mabcd\rx", "0+4 fg1");
    row("overwritten by wider", "\x1b[31mab\r\x1b[1;39m\xF0\x9F\x8C\x8D", "0+2 bold, 2+1 fg1");
    row("erased", "\x1b[31mabcd\rab\x1b[K", "0+2 fg1");
    row("erased whole", "\x1b[31mabcd\x1b[2K", "");
    row("a mark", "\x1b[1m\x07", "0+1 bold");
    row("another sequence", "\x1b[31;mx\x1b[>4;1mx\x1b[?1mx\x1b[1 mx\x1b[31Hx", "");
    row("broken off", "\x1b[31\nx", "");
}

void TestOutputDecoder::styles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(told(styled({bytes}).back()), expected);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(told(styled({bytes.first(cut), bytes.sliced(cut)}).back()), expected);
}

void TestOutputDecoder::stylesHoldOverLines()
{
    const Lines lines = styled({"a\x1b[7mb\n", "\nc\n", "d\x1b[27me"});
    QCOMPARE(texts(lines), (QStringList {text(u"ab"), QString(), text(u"c"), text(u"de")}));
    QCOMPARE(told(lines[0]), text(u"1+1 inverse"));
    QVERIFY(lines[1].runs.empty());
    QCOMPARE(told(lines[2]), text(u"0+1 inverse"));
    QCOMPARE(told(lines[3]), text(u"0+1 inverse"));
    const Lines pieces = styled({"\x1b[1m" + QByteArray(maxLineLength + 1, 'x')});
    QCOMPARE(told(pieces[0]), text(u"0+4096 bold"));
    QCOMPARE(told(pieces[1]), text(u"0+1 bold"));
}

void TestOutputDecoder::styleEndsWithTheStream()
{
    OutputDecoder decoder;
    QVERIFY(decoder.feed("\x1b[31mred").empty());
    QCOMPARE(told(decoder.finish().at(0)), text(u"0+3 fg1"));
    QVERIFY(decoder.feed("anew\n").front().runs.empty());
}

// Each change of colour costs memory; the text of such a line is all there.
void TestOutputDecoder::tooManyStyles()
{
    QByteArray bytes;
    for (int i = 0; i < 2000; ++i)
        bytes += "\x1b[3" + QByteArray::number(i % 8) + "mx";
    const Lines lines = styled({bytes + "\nx"});
    QCOMPARE(lines[0].text, QString(2000, QLatin1Char('x')));
    QCOMPARE(lines[0].runs.size(), OutputDecoder::maxRuns);
    QCOMPARE(told(lines[1]), text(u"0+1 fg7"));
}

void TestOutputDecoder::partialLine()
{
    OutputDecoder decoder;
    QVERIFY(decoder.feed("Name").empty());
    QCOMPARE(decoder.partial(), text(u"Name"));
    QVERIFY(decoder.feed(": \xE2\x82").empty());
    QCOMPARE(decoder.partial(), text(u"Name: "));
    QCOMPARE(texts(decoder.feed("\xAC\n")), QStringList {text(u"Name: €")});
    QCOMPARE(decoder.partial(), QString());
}

void TestOutputDecoder::finishBeginsAnew()
{
    OutputDecoder decoder;
    QVERIFY(decoder.feed("old\r\x1b[1\xC3").empty());
    QCOMPARE(texts(decoder.finish()), QStringList {text(u"\uFFFDld")});
    QVERIFY(decoder.finish().empty());
    QCOMPARE(texts(decoder.feed("\xA4new\n")), QStringList {text(u"\uFFFDnew")});
}

void TestOutputDecoder::longLine()
{
    constexpr qsizetype most = maxLineLength;
    const QStringList justFits {QString(most, QLatin1Char('x')), QString()};
    QCOMPARE(decoded({QByteArray(most, 'x') + '\n'}), justFits);
    OutputDecoder decoder;
    const QStringList lines = texts(decoder.feed(QByteArray(1'000'000, 'x')));
    QCOMPARE(lines.size(), 1'000'000 / most);
    qsizetype length = decoder.finish().at(0).text.size();
    for (const QString &line : lines) {
        QCOMPARE(line.size(), most);
        length += line.size();
    }
    QCOMPARE(length, 1'000'000);
}

void TestOutputDecoder::longLineKeepsPairsTogether()
{
    constexpr qsizetype most = maxLineLength;
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
    const QByteArray filler(maxLineLength - 7, 'x');
    const QStringList expected {QString::fromLatin1(filler), text(u"<U+202E>")};
    QCOMPARE(decoded({filler + "\xE2\x80\xAE"}), expected);
}

void TestOutputDecoder::cutCharacterAtTheLimit()
{
    const QByteArray filler(maxLineLength, 'x');
    QCOMPARE(decoded({filler + "\xE2\x82"}), QStringList {QString::fromLatin1(filler)});
}

void TestOutputDecoder::endlessEscape_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("csi") << QByteArray("\x1b[");
    QTest::newRow("intermediates") << QByteArray("\x1b");
}

void TestOutputDecoder::endlessEscape()
{
    QFETCH(QByteArray, begin);
    const char filler = begin.endsWith('[') ? '1' : ' ';
    const QStringList lines = decoded({begin + QByteArray(5000, filler) + "end\nnext"});
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.constFirst().endsWith(text(u"end")));
    QCOMPARE(lines.constLast(), text(u"next"));
}

void TestOutputDecoder::longPictures_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("osc") << QByteArray("\x1b]1337;");
    QTest::newRow("dcs") << QByteArray("\x1bPq");
    QTest::newRow("apc") << QByteArray("\x1b_G");
}

// Whole, or, without an end, as text when the stream ends, as much of it as a person could want to read.
void TestOutputDecoder::longPictures()
{
    QFETCH(QByteArray, begin);
    QByteArray picture = begin;
    for (int i = 0; i < 5000; ++i)
        picture += "#0;some words of it\n";
    QCOMPARE(decoded({"a" + picture + "\x1b\\b"}), QStringList {text(u"ab")});
    const QStringList lines = decoded({"a" + picture});
    QCOMPARE(lines.front(), text(u"a␛") + QString::fromLatin1(begin.sliced(1)) + text(u"#0;some words of it"));
    QCOMPARE(lines.size(), (EscapeParser::mostKept - begin.size() + 1) / 20 + 1);
    QCOMPARE(decoded({"a" + picture.first(100), picture.sliced(100)}), lines);
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

void TestOutputDecoder::reachesOnlyTheLastLines()
{
    constexpr auto most = LineEditor::mostLines;
    const QByteArray lines = QByteArray("old\n").repeated(most + 50);
    const QStringList whole = decoded({lines + "\x1b[999ANEW"});
    QCOMPARE(whole.indexOf(text(u"NEW")), 50);
    QByteArrayList single;
    for (const char byte : lines)
        single += QByteArray(1, byte);
    QCOMPARE(decoded(single << "\x1b[999A"
                            << "NEW"),
             whole);
    OutputDecoder decoder;
    (void)decoder.write("before\n");
    (void)decoder.end();
    QVERIFY(decoder.write("\x1b[AX").revised.empty());
    QCOMPARE(decoder.partial(), text(u"X"));
}

void TestOutputDecoder::tellsWhatWasRevised()
{
    OutputDecoder decoder;
    (void)decoder.write("one\ntwo\nthree\n");
    WrittenLines written = decoder.write("\x1b[3AO\x1b[2Bfour\nfive\n");
    QCOMPARE(written.revised.size(), 2);
    QCOMPARE(written.revised[0].back, 3);
    QCOMPARE(written.revised[0].line.text, text(u"One"));
    QCOMPARE(written.revised[1].back, 1);
    QCOMPARE(written.revised[1].line.text, text(u"tfour"));
    QCOMPARE(texts(written.lines), QStringList(text(u"five")));
    QVERIFY(decoder.write("\x1b[4A\x1b[2B\x1b[2B").revised.empty()); // visited, but not changed
    QCOMPARE(decoder.write("\x1b[A\x1b[7mfi").revised.size(), 1);    // the same letters in another style
    QCOMPARE(decoder.end().revised.size(), 0);
}

void TestOutputDecoder::lastWords()
{
    OutputDecoder decoder;
    QVERIFY(decoder.lastWords().isEmpty());
    (void)decoder.write("Name: ");
    QCOMPARE(decoder.lastWords(), text(u"Name: "));
    (void)decoder.write("\nsecond\n\n  \t\n\x1b[K");
    QCOMPARE(decoder.lastWords(), text(u"second"));
    (void)decoder.write("\x1b[4AX");
    QCOMPARE(decoder.lastWords(), text(u"Xame: "));
}

QTEST_APPLESS_MAIN(TestOutputDecoder)
#include "tst_outputdecoder.moc"
