// SPDX-License-Identifier: MIT
#include "ui/spawn/restartmenu.h"

#include "core/facts/event.h"

#include <QActionGroup>

namespace pangaea {

using When = RestartPolicy::When;

RestartMenu::RestartMenu(QWidget *parent)
    : QMenu(tr("Restart by itse&lf"), parent)
    , m_when(new QActionGroup(this))
    , m_limit(new QActionGroup(this))
{
    setToolTipsVisible(true);
    menuAction()->setStatusTip(tr("Whether Pangaea starts it again after its end, and how often"));
    for (const When when : {When::No, When::OnFailure, When::Always}) {
        QAction *action = addAction(name(when));
        action->setData(int(when));
        action->setToolTip(meaning({.when = when}));
        action->setStatusTip(action->toolTip());
        m_when->addAction(action)->setCheckable(true);
    }
    addSeparator();
    for (const int limit : {3, 5, RestartPolicy::mostLimit}) {
        QAction *action = addAction(tr("At most %1 times in %2 minutes")
                                        .arg(limit)
                                        .arg(RestartPolicy::limitInterval / nanosecondsPerSecond / 60));
        action->setData(limit);
        m_limit->addAction(action)->setCheckable(true);
    }
    connect(m_when, &QActionGroup::triggered, this, [this](const QAction *action) {
        RestartPolicy policy = m_policy.value_or(RestartPolicy());
        policy.when = When(action->data().toInt());
        choose(policy);
    });
    connect(m_limit, &QActionGroup::triggered, this, [this](const QAction *action) {
        RestartPolicy policy = m_policy.value_or(RestartPolicy());
        policy.limit = action->data().toInt();
        choose(policy);
    });
    setPolicy(RestartPolicy());
}

QString RestartMenu::name(When when)
{
    switch (when) {
    case When::No: break;
    case When::OnFailure: return tr("When it &fails");
    case When::Always: return tr("&Always");
    }
    return tr("&Never");
}

QString RestartMenu::meaning(const RestartPolicy &policy)
{
    const auto seconds = [](qint64 time) { return double(time) / nanosecondsPerSecond; };
    const QString delays = tr("after %1 s, then %2 s, and so on up to %3 s")
                               .arg(seconds(policy.backOff))
                               .arg(seconds(2 * policy.backOff))
                               .arg(seconds(RestartPolicy::longestDelay));
    switch (policy.when) {
    case When::No: break;
    case When::OnFailure:
        return tr("Start it again after a crash or an exit code other than 0: %1. Not after you end it.").arg(delays);
    case When::Always: return tr("Start it again after each end: %1. Not after you end it.").arg(delays);
    }
    return tr("Start it again only when you ask for it");
}

void RestartMenu::setPolicy(const std::optional<RestartPolicy> &policy)
{
    m_policy = policy;
    tick();
}

void RestartMenu::choose(const RestartPolicy &policy)
{
    m_policy = policy;
    tick();
    emit chosen(policy);
}

// An exclusive group would keep its last tick where rows differ.
void RestartMenu::tick()
{
    for (QActionGroup *group : {m_when, m_limit}) {
        group->setExclusive(false);
        for (QAction *action : group->actions()) {
            const int value = action->data().toInt();
            action->setChecked(m_policy && value == (group == m_when ? int(m_policy->when) : m_policy->limit));
        }
        group->setExclusive(true);
    }
    m_limit->setEnabled(m_policy && m_policy->when != When::No);
}

} // namespace pangaea
