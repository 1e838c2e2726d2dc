// SPDX-License-Identifier: MIT
// What is looked for in a line: words and expressions, their problems, and that none runs for long.
#include "core/output/linepattern.h"
#include "tests/fixtures/testing.h"

#include <QElapsedTimer>

using namespace pangaea;
using namespace Qt::StringLiterals;

namespace {

constexpr auto expression = LinePattern::Kind::Expression;

/// "3+4 9+1": the places and lengths.
QString placesIn(const LinePattern &pattern, const QString &line, size_t most = 100)
{
    const auto found = pattern.in(line, most);
    if (!found)
        return u"given up"_s;
    QStringList places;
    for (const PatternMatch &match : *found)
        places += u"%1+%2"_s.arg(match.start).arg(match.length);
    return places.join(u' ');
}

} // namespace

class TestLinePattern : public QObject
{
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void stops();
    void tellsProblems_data();
    void tellsProblems();
    void isComparable();
    void givesUp_data();
    void givesUp();
};

void TestLinePattern::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isExpression");
    QTest::addColumn<bool>("matchCase");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("places");
    QTest::newRow("words") << u"ab"_s << false << false << u"ab xAB ab"_s << u"0+2 4+2 7+2"_s;
    QTest::newRow("case") << u"ab"_s << false << true << u"ab xAB ab"_s << u"0+2 7+2"_s;
    QTest::newRow("not overlapping") << u"aa"_s << false << false << u"aaaaa"_s << u"0+2 2+2"_s;
    QTest::newRow("words are no expression") << u"a."_s << false << false << u"ab a."_s << u"3+2"_s;
    QTest::newRow("expression") << u"a."_s << true << false << u"ab Ac"_s << u"0+2 3+2"_s;
    QTest::newRow("expression, case") << u"a."_s << true << true << u"ab Ac"_s << u"0+2"_s;
    QTest::newRow("letters of any language") << u"^\\w+$"_s << true << false << u"Größe"_s << u"0+5"_s;
    QTest::newRow("empty line") << u"^$"_s << true << false << QString() << u"0+0"_s;
    QTest::newRow("nothing, once") << u"x*"_s << true << false << u"abc"_s << u"0+0"_s;
    QTest::newRow("nothing, before something") << u"x*"_s << true << false << u"abxxc"_s << u"2+2"_s;
    QTest::newRow("letters outside the first plane") << u"x*"_s << true << false << u"🌍🌍x"_s << u"4+1"_s;
    QTest::newRow("look behind") << u"(?<=a)b"_s << true << false << u"ab bb"_s << u"1+1"_s;
    QTest::newRow("no text") << QString() << true << false << u"abc"_s << QString();
}

void TestLinePattern::finds()
{
    QFETCH(QString, text);
    QFETCH(bool, isExpression);
    QFETCH(bool, matchCase);
    QFETCH(QString, line);
    QFETCH(QString, places);
    const LinePattern pattern(text, matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive,
                              isExpression ? expression : LinePattern::Kind::Words);
    QCOMPARE(pattern.problem().sentence(), QString());
    QCOMPARE(pattern.isEmpty(), text.isEmpty());
    QCOMPARE(placesIn(pattern, line), places);
}

void TestLinePattern::stops()
{
    QCOMPARE(placesIn({u"a"_s, Qt::CaseSensitive}, u"aaaa"_s, 2), u"0+1 1+1"_s);
    QCOMPARE(placesIn({u"a"_s, Qt::CaseSensitive, expression}, u"aaaa"_s, 2), u"0+1 1+1"_s);
}

void TestLinePattern::tellsProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::newRow("open") << u"(ab"_s << u"Not a regular expression: missing closing parenthesis, at character 3."_s;
    QTest::newRow("nothing to repeat") << u"a|*"_s
                                       << u"Not a regular expression: quantifier does not follow a repeatable item, "
                                          "at character 3."_s;
    QTest::newRow("one sign")
        << u"["_s << u"Not a regular expression: missing terminating ] for character class, at character 1."_s;
    QTest::newRow("too long") << QString(1001, u'a') << u"This is too long: look for at most 1000 characters."_s;
    QTest::newRow("too large") << u"((a{1,999}){1,999}){1,999}"_s << u"Not a regular expression: "_s;
}

void TestLinePattern::tellsProblems()
{
    QFETCH(QString, text);
    QFETCH(QString, begin);
    QElapsedTimer clock;
    clock.start();
    const LinePattern pattern(text, Qt::CaseInsensitive, expression);
    QVERIFY2(pattern.problem().sentence().startsWith(begin), qPrintable(pattern.problem().sentence()));
    QVERIFY(pattern.isEmpty());
    QCOMPARE(placesIn(pattern, u"(ab"_s), QString());
    if (text.size() <= LinePattern::longest)
        QCOMPARE(LinePattern(text, Qt::CaseInsensitive).problem().sentence(), QString()); // as words
}

void TestLinePattern::isComparable()
{
    const LinePattern pattern(u"a"_s, Qt::CaseInsensitive);
    QVERIFY(pattern == LinePattern(u"a"_s, Qt::CaseInsensitive));
    QVERIFY(!(pattern == LinePattern(u"a"_s, Qt::CaseSensitive)));
    QVERIFY(!(pattern == LinePattern(u"a"_s, Qt::CaseInsensitive, expression)));
    QVERIFY(!(pattern == LinePattern(u"b"_s, Qt::CaseInsensitive)));
}

void TestLinePattern::givesUp_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nested repeats") << u"(a+)+[bc]"_s;
    QTest::newRow("alternatives") << u"(a|aa)+[bc]"_s;
    QTest::newRow("its own limit cannot be higher") << u"(*LIMIT_MATCH=4000000000)(a+)+[bc]"_s;
}

// Without a limit each would run for longer than the universe.
void TestLinePattern::givesUp()
{
    QFETCH(QString, text);
    const LinePattern pattern(text, Qt::CaseSensitive, expression);
    QCOMPARE(pattern.problem().sentence(), QString());
    QCOMPARE(placesIn(pattern, QString(4'000, u'a')), u"given up"_s);
    QCOMPARE(placesIn(pattern, u"aab"_s), u"0+3"_s);
}

QTEST_GUILESS_MAIN(TestLinePattern)
#include "tst_linepattern.moc"
