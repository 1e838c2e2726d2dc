// SPDX-License-Identifier: MIT
// A filter's text, word by word.
#include "core/table/filterwords.h"
#include "tests/fixtures/testing.h"

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// "-[state][:][killed]", and a dot behind the last.
QString told(const QString &text)
{
    QStringList words;
    for (const FilterWord &word : filterWords(text))
        words += QLatin1String(word.excluded ? "-" : "")
            + (word.field.isEmpty() ? QString() : word.field + u' ' + word.sign + u' ') + u'[' + word.value + u']'
            + QLatin1String(word.isLast ? "." : "");
    return words.join(u' ');
}

} // namespace

class TestFilterWords : public QObject
{
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("spaces") << u" \t\u00a0 "_s << QString();
        QTest::newRow("words") << u" asia  eu "_s << u"[asia] [eu]."_s;
        QTest::newRow("a field") << u"state:killed"_s << u"state : [killed]."_s;
        QTest::newRow("any case") << u"STATE:Killed"_s << u"state : [Killed]."_s;
        QTest::newRow("signs") << u"a<1 a>1 a<=1 a>=1 a=1"_s << u"a < [1] a > [1] a <= [1] a >= [1] a = [1]."_s;
        QTest::newRow("excluded") << u"-asia -state:killed"_s << u"-[asia] -state : [killed]."_s;
        QTest::newRow("quotes") << u"\"two words\" output:\"a  b\"c"_s << u"[two words] output : [a  bc]."_s;
        QTest::newRow("quotes keep signs") << u"\"a:b\" \"-c\""_s << u"[a:b] [-c]."_s;
        QTest::newRow("an open quote") << u"output:\"two wo"_s << u"output : [two wo]."_s;
        QTest::newRow("an empty quote") << u"\"\" a"_s << u"[] [a]."_s;
        QTest::newRow("no value yet") << u"cpu>"_s << u"cpu > []."_s;
        QTest::newRow("no value") << u"cpu> 50"_s << u"cpu > [] [50]."_s;
        QTest::newRow("a time of day is text") << u"12:30"_s << u"[12:30]."_s;
        QTest::newRow("a minus alone") << u"- a"_s << u"[-] [a]."_s;
        QTest::newRow("a negative number") << u"nice:-5"_s << u"nice : [-5]."_s;
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QCOMPARE(told(text), words);
    }
};

QTEST_GUILESS_MAIN(TestFilterWords)
#include "tst_filterwords.moc"
