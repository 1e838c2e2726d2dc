// SPDX-License-Identifier: MIT
// Words as in the source, while they are wanted, and only on the thread that wants them.
#include "core/basics/catalogue.h"

#include "tests/fixtures/testing.h"

#include <QCoreApplication>

#include <thread>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

/// Speaks in capitals.
class OneText final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return SourceWords::areWanted() ? QString() : QString::fromLatin1(source).toUpper();
    }
};

QString spoken()
{
    return QCoreApplication::translate("pangaea::Columns", "Exited");
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT
private slots:
    void wordsOfTheSource()
    {
        OneText translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(spoken(), u"EXITED"_s);
        {
            const SourceWords words;
            QCOMPARE(spoken(), u"Exited"_s);
            {
                const SourceWords again;
            }
            QCOMPARE(spoken(), u"Exited"_s);
            QString elsewhere;
            std::thread([&elsewhere] { elsewhere = spoken(); }).join();
            QCOMPARE(elsewhere, u"EXITED"_s);
        }
        QCOMPARE(spoken(), u"EXITED"_s);
    }

    void anEmptyCatalogueSaysNothing()
    {
        const Catalogue catalogue;
        QVERIFY(catalogue.translate("pangaea::Columns", "Exited", nullptr, -1).isNull());
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
