// SPDX-License-Identifier: MIT
// The menu "Restart by itself": what is ticked, and what a click chooses.
#include "ui/spawn/restartmenu.h"

#include "tests/fixtures/testing.h"

#include <QTest>

using namespace pangaea;
using namespace pangaea::testing;

namespace {

using When = RestartPolicy::When;

QStringList ticked(const RestartMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isChecked())
            texts += action->text().remove(u'&');
    }
    return texts;
}

QAction *entry(const RestartMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace

class TestRestartMenu : public QObject
{
    Q_OBJECT
private slots:
    void ticksThePolicy()
    {
        RestartMenu menu(nullptr);
        QCOMPARE(ticked(menu), (QStringList {u"Never"_s, u"At most 5 times in 10 minutes"_s}));
        QVERIFY(!entry(menu, u"At most 3 times in 10 minutes"_s)->isEnabled());
        menu.setPolicy(RestartPolicy {.when = When::OnFailure, .limit = 3});
        QCOMPARE(ticked(menu), (QStringList {u"When it fails"_s, u"At most 3 times in 10 minutes"_s}));
        menu.setPolicy({});
        QCOMPARE(ticked(menu), QStringList());
    }

    void chooses()
    {
        RestartMenu menu(nullptr);
        std::vector<RestartPolicy> chosen;
        connect(&menu, &RestartMenu::chosen, this, [&](const RestartPolicy &policy) { chosen.push_back(policy); });
        entry(menu, u"Always"_s)->trigger();
        QCOMPARE(chosen.back().when, When::Always);
        QCOMPARE(chosen.back().limit, 5);
        entry(menu, u"At most 10 times in 10 minutes"_s)->trigger();
        QCOMPARE(chosen.back().when, When::Always);
        QCOMPARE(chosen.back().limit, 10);
        QCOMPARE(ticked(menu), (QStringList {u"Always"_s, u"At most 10 times in 10 minutes"_s}));
        entry(menu, u"Never"_s)->trigger();
        QCOMPARE(chosen.back().when, When::No);
    }

    void saysWhatItMeans()
    {
        const QString text = RestartMenu::meaning({.when = When::OnFailure});
        QVERIFY2(text.contains(u"after 1 s, then 2 s, and so on up to 60 s"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestRestartMenu)
#include "tst_restartmenu.moc"
