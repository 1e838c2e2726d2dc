// SPDX-License-Identifier: MIT
#include "ui/spawn/hostmenu.h"

#include "core/basics/visibletext.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace pangaea {

HostMenu::HostMenu(QWidget *parent)
    : QMenu(tr("Run on"), parent)
    , m_choices(new QActionGroup(this))
{
    setAccessibleName(u"Run on"_s);
    menuAction()->setVisible(false); // until there is a choice
}

void HostMenu::setHosts(const QStringList &hosts, const QStringList &on)
{
    clear();
    const QStringList now = on.isEmpty() ? QStringList {QString()} : on;
    add(tr("This computer"), {QString()}, now);
    for (const QString &host : hosts)
        add(visibleText(host), {host}, now);
    addSeparator();
    const QStringList all = QStringList {QString()} + hosts;
    add(tr("All in turn"), all, now);
    if (now.size() > 1 && now != all)
        add(words(now), now, now);
    menuAction()->setVisible(!hosts.isEmpty());
}

void HostMenu::add(const QString &text, const QStringList &on, const QStringList &now)
{
    QAction *choice = addAction(QString(text).replace(u'&', u"&&"_s));
    choice->setCheckable(true);
    choice->setChecked(on == now);
    m_choices->addAction(choice);
    connect(choice, &QAction::triggered, this, [this, on] { emit chosen(on); });
}

QString HostMenu::words(const QStringList &on)
{
    QStringList names;
    for (const QString &host : on)
        names += host.isEmpty() ? tr("this computer") : visibleText(host);
    return names.join(u", "_s);
}

} // namespace pangaea
