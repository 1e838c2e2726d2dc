// SPDX-License-Identifier: MIT
// The rows that a command creates from a program, before anything runs.
#include "core/engine/programrows.h"
#include "tests/fixtures/testing.h"

#include <QDir>
#include <QRegularExpression>

using namespace pangaea;
using namespace pangaea::testing;

class TestProgramRows : public QObject
{
    Q_OBJECT
private slots:
    void aRowForEachName()
    {
        const std::vector<event::Created> rows = programRows({.names = {u"A"_s, QString(), u"{index}"_s},
                                                              .program = u"sh"_s,
                                                              .arguments = {u"{name}-{index}"_s, u"{other}"_s},
                                                              .environment = {u"KEY=value"_s},
                                                              .firstIndex = 5,
                                                              .join = false,
                                                              .input = {Input::Kind::Text, "x"}});
        QCOMPARE(rows.size(), size_t(3));
        QCOMPARE(rows[0].arguments, (QStringList {u"A-5"_s, u"{other}"_s}));
        QCOMPARE(rows[1].arguments[0], u"Asia-6"_s);
        QCOMPARE(rows[2].arguments[0], u"{index}-7"_s); // a name stays what it is
        for (const event::Created &row : rows) {
            QVERIFY2(row.program.startsWith(u'/') && row.program.endsWith(u"/sh"_s), qPrintable(row.program));
            QCOMPARE(row.folder, QDir::currentPath());
            QCOMPARE(row.environment.last(), u"KEY=value"_s);
            QCOMPARE(row.input, (Input {Input::Kind::Text, "x"}));
            QVERIFY(!row.joinAutomatically);
        }
    }

    void theEnvironmentIsSmall()
    {
        qputenv("PANGAEA_TEST_LEAK", "1");
        const QStringList usual = childEnvironment();
        QVERIFY(!usual.contains(u"PANGAEA_TEST_LEAK=1"_s));
        const QStringList added = childEnvironment({u"PATH=/nowhere"_s, u"no variable"_s, u"=nameless"_s, u"EMPTY="_s});
        QCOMPARE(added.last(2), (QStringList {u"PATH=/nowhere"_s, u"EMPTY="_s}));
        QCOMPARE(added.size(), usual.filter(QRegularExpression(u"^(?!PATH=)"_s)).size() + 2);
    }
};

QTEST_GUILESS_MAIN(TestProgramRows)
#include "tst_programrows.moc"
