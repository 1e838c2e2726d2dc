// SPDX-License-Identifier: MIT
#include "ui/forktree/forktreeaccess.h"

#include "ui/forktree/forktreeview.h"
#include "ui/forktree/forktreewords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace pangaea {

namespace {

/// One process. It stays valid as long as its place in the tree exists.
class NodeAccess final : public QAccessibleInterface
{
public:
    NodeAccess(ForkTreeView *view, int node)
        : m_view(view)
        , m_node(node)
    {
    }

    bool isValid() const override { return m_view && m_node < int(m_view->forkLayout().tree.nodes.size()); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::TreeItem; }
    void setText(QAccessible::Text, const QString &) override {}

    /// The name is "4712 sh", the description all the rest.
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        QStringList facts = m_view->facts(m_node);
        if (kind == QAccessible::Name)
            return facts.constFirst();
        facts.removeFirst();
        return kind == QAccessible::Description ? facts.join(u"; "_s) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect rect = m_view->visualRect(m_node);
        return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.focused = m_view->hasFocus() && m_view->current() == m_node;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(m_node));
        return state;
    }

private:
    QPointer<ForkTreeView> m_view;
    const int m_node;
};

class TreeAccess final : public QAccessibleWidget
{
public:
    explicit TreeAccess(ForkTreeView *view)
        : QAccessibleWidget(view, QAccessible::Tree)
        , m_view(view)
    {
    }
    ~TreeAccess() override
    {
        for (const auto &[node, id] : m_items)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(TreeAccess)

    int childCount() const override { return int(m_view->forkLayout().tree.nodes.size()); }
    QAccessibleInterface *child(int node) const override
    {
        if (node < 0 || node >= childCount())
            return nullptr;
        const auto known = m_items.find(node);
        if (known != m_items.end())
            return QAccessible::accessibleInterface(known->second);
        auto *item = new NodeAccess(m_view, node);
        m_items[node] = QAccessible::registerAccessibleInterface(item);
        return item;
    }
    int indexOfChild(const QAccessibleInterface *item) const override
    {
        for (const auto &[node, id] : m_items) {
            if (QAccessible::accessibleInterface(id) == item)
                return node;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->current()) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        for (int node = 0; node < childCount(); ++node) {
            if (m_view->visualRect(node).contains(point))
                return child(node);
        }
        return nullptr;
    }

private:
    ForkTreeView *m_view;
    mutable std::unordered_map<int, QAccessible::Id> m_items; ///< those that were asked for
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String(ForkTreeView::staticMetaObject.className())
        ? qobject_cast<ForkTreeView *>(object)
        : nullptr;
    return view ? new TreeAccess(view) : nullptr;
}

} // namespace

void registerForkTreeAccess()
{
    static const bool once = (QAccessible::installFactory(make), true);
    (void)once;
}

} // namespace pangaea
